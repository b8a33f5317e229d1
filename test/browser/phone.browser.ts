import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, doubtfulBody, openAll, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "-4020", broken: brokenBody, check: doubtfulBody, ready: validBody };
const widths = [320, 390, 768, 1024, 1280];

/** Finds elements that are wider than the page, and elements whose content overflows. */
function findOverflow(page: Page): Promise<{ readonly wide: readonly string[]; readonly cut: readonly string[] }> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const all = [...document.querySelectorAll("body *:not(.unseen, .unseen *, .skip)")];
    const wide = all.filter((one) => one.getBoundingClientRect().right > clientWidth + 0.5);
    const cut = all.filter(
      (one) =>
        one.matches("label, p, code, h2, dd, .name") && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1,
    );
    if (scrollWidth > clientWidth) wide.push(document.documentElement);
    const start = ({ outerHTML }: Element): string => outerHTML.slice(0, 80);
    return { wide: wide.map(start), cut: cut.map(start) };
  });
}

test.each(["en", "nl"] as const)("nothing is wider than the page at any width (%s)", async (language) => {
  await browser.with({ language }, async (page) => {
    for (const [state, text] of Object.entries(states)) {
      await paste(page, text);
      await openAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 640 });
        expect(await findOverflow(page), `${state}, ${width} pixels`).toStrictEqual({ wide: [], cut: [] });
      }
    }
  });
});

test("on a phone the bar never covers the focused element", async () => {
  await browser.with({ width: 320, height: 640 }, async (page) => {
    await paste(page, brokenBody);
    const covered: string[] = [];
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press("Tab");
      const element = await page.evaluate(() => {
        const bar = document.querySelector(".bar")?.getBoundingClientRect();
        const { activeElement: active } = document;
        if (bar === undefined || active === null || active === document.body) return undefined;
        return active.getBoundingClientRect().bottom > bar.top ? active.outerHTML.slice(0, 80) : undefined;
      });
      if (element !== undefined) covered.push(element);
    }
    expect(covered).toStrictEqual([]);
  });
});

test("on a phone a bar shows the headline, and leads to the summary", async () => {
  await browser.with({ width: 320, height: 640 }, async (page) => {
    const bar = page.locator(".bar");
    expect(await bar.textContent()).toBe("Nothing is filled in yet");
    await bar.click();
    await expect
      .poll(() => page.locator("#status").evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await paste(page, validBody);
    expect(await bar.textContent()).toBe("Ready to send");
  });
});
