import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, doubtfulBody, openAll, paste, readState, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "-4020", broken: brokenBody, check: doubtfulBody, ready: validBody };

/** Loads axe into a page. */
async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** Runs every rule of axe; returns the violations. */
function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const injected: typeof import("axe-core") = Reflect.get(globalThis, "axe");
    const { violations: found } = await injected.run(document, { resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
    );
  });
}

test.each(["en", "nl"] as const)(
  "axe finds nothing in any state, in light, dark and forced colors (%s)",
  async (language) => {
    await browser.with({ language }, async (page) => {
      await loadAxe(page);
      for (const [state, text] of Object.entries(states)) {
        await paste(page, text);
        expect(await readState(page)).toBe(state);
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findViolations(page), `${state}, ${colorScheme}`).toStrictEqual([]);
        }
        await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
        expect(await findViolations(page), `${state}, forced colors`).toStrictEqual([]);
        await page.emulateMedia({ forcedColors: "none" });
      }
      await page.locator("#contract-observed").check();
      await page.locator("#add-key").click();
      await page.locator("#destination-region").check();
      await page.locator("#production-domain").fill("a domain");
      await page.setViewportSize({ width: 320, height: 640 });
      await openAll(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findViolations(page), `all open, ${colorScheme}`).toStrictEqual([]);
      }
    });
  },
);

test("the chosen color scheme overrides that of the system", async () => {
  await browser.with({ scheme: "dark" }, async (page) => {
    const readBackground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await readBackground();
    await page.locator("#theme-light").check();
    const light = await readBackground();
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await readBackground()).toBe(light);
    await page.locator("#theme-dark").check();
    expect(await readBackground()).toBe(dark);
    await page.locator("#language-nl").check(); // does not change the choice
    expect(await page.locator("#theme-dark").isChecked()).toBe(true);
    await page.locator("#theme-system").check();
    expect(await readBackground()).toBe(light);
  });
});

test("axe finds a missing label", async () => {
  await browser.with({}, async (page) => {
    await loadAxe(page);
    await page.locator('label[for="kid"]').evaluate((label) => label.remove());
    expect((await findViolations(page)).map((violation) => violation.split(":")[0])).toContain("label");
  });
});
