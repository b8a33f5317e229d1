import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "", broken: brokenBody, valid: validBody };

test.each(
  ([320, 390, 768, 1024, 1280] as const).flatMap((width) =>
    (["en", "nl"] as const).map((language) => ({ width, language })),
  ),
)("nothing is wider than $width pixels ($language)", async ({ width, language }) => {
  for (const text of Object.values(states)) {
    await browser.with({ width, height: 640, language }, async (page) => {
      if (text !== "") await paste(page, text);
      for (const summary of await page.locator("details > summary").all()) await summary.click();
      for (const show of await page.getByRole("button", { name: /^(Show|Toon) / }).all()) await show.click();
      const wide = await page.evaluate(() => {
        const inner = document.documentElement.clientWidth;
        const all = [...document.querySelectorAll("body *:not(.unseen, .unseen *)")];
        return all
          .filter((one) => one.getBoundingClientRect().right > inner + 0.5)
          .map((one) => one.outerHTML.slice(0, 80));
      });
      expect(wide).toStrictEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      // Nothing runs out of its own box, under its neighbour.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll("label, p, code, h2, dd, .name")]
          .filter((one) => !one.closest(".unseen") && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(cut).toStrictEqual([]);
    });
  }
});

test("on a phone a bar says what is missing, and leads to the summary", async () => {
  await browser.with({ width: 320, height: 640 }, async (page) => {
    const bar = page.locator(".bar");
    expect(await bar.textContent()).toBe("5 missing");
    await bar.click();
    await expect
      .poll(() => page.locator("#status").evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    await paste(page, validBody);
    expect(await bar.textContent()).toBe("Ready to send");
  });
});
