import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, openAll, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "", broken: brokenBody, valid: validBody };

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

const cases = (["light", "dark"] as const).flatMap((scheme) =>
  (["en", "nl"] as const).map((language) => ({ scheme, language })),
);

test.each(cases)("axe finds nothing in an empty, an invalid and a valid form, $scheme, $language", async (options) => {
  await browser.with(options, async (page) => {
    await loadAxe(page);
    for (const [state, text] of Object.entries(states)) {
      await page.locator("#destination-test").check();
      if (text !== "") await paste(page, text);
      expect(await findViolations(page), state).toStrictEqual([]);
      await openAll(page);
      await page.locator("#destination-region").check();
      await page.locator("#production-domain").fill("a domain");
      expect(await findViolations(page), `${state}, all open`).toStrictEqual([]);
    }
  });
});

test.each(["light", "dark"] as const)("axe finds nothing on a phone, %s", async (scheme) => {
  await browser.with({ scheme, width: 320, height: 640 }, async (page) => {
    await loadAxe(page);
    await paste(page, brokenBody);
    expect(await findViolations(page)).toStrictEqual([]);
  });
});

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
