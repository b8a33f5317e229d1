import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "", broken: brokenBody, valid: validBody };

/** What axe finds, with every rule that it has on. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const injected: typeof import("axe-core") = Reflect.get(globalThis, "axe");
    const { violations: found } = await injected.run(document, { resultTypes: ["violations"] });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
    );
  });
}

const cases = (["light", "dark"] as const).flatMap((scheme) =>
  (["en", "nl"] as const).flatMap((language) =>
    Object.entries(states).map(([state, text]) => ({ scheme, language, state, text })),
  ),
);

test.each(cases)("axe finds nothing in $state, $scheme, $language", async ({ scheme, language, text }) => {
  await browser.with({ scheme, language }, async (page) => {
    if (text !== "") await paste(page, text);
    expect(await violations(page)).toStrictEqual([]);
    for (const summary of await page.locator("details > summary").all()) await summary.click();
    for (const show of await page.locator("button[aria-pressed]").all()) await show.click();
    await page.locator("#destination-region").check();
    await page.locator("#production-domain").fill("a domain");
    expect(await violations(page)).toStrictEqual([]);
  });
});

test.each(["light", "dark"] as const)("axe finds nothing on a phone, %s", async (scheme) => {
  await browser.with({ scheme, width: 320, height: 640 }, async (page) => {
    await paste(page, brokenBody);
    expect(await violations(page)).toStrictEqual([]);
  });
});

test("the colours that a person chose go before those of the system", async () => {
  await browser.with({ scheme: "dark" }, async (page) => {
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.locator("#theme-light").check();
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await paper()).toBe(light);
    await page.locator("#theme-dark").check();
    expect(await paper()).toBe(dark);
    await page.locator("#language-nl").check(); // the choice stays
    expect(await page.locator("#theme-dark").isChecked()).toBe(true);
    await page.locator("#theme-system").check();
    expect(await paper()).toBe(light);
  });
});

test("axe would find a label that is missing", async () => {
  await browser.with({}, async (page) => {
    await page.locator('label[for="kid"]').evaluate((label) => label.remove());
    expect((await violations(page)).map((violation) => violation.split(":")[0])).toContain("label");
  });
});
