import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, openAll, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

const states = { empty: "", broken: brokenBody, valid: validBody };

/** Brings axe into a page. */
async function startAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds, with every rule that it has on. */
function violations(page: Page): Promise<readonly string[]> {
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

test.each(cases)("axe finds nothing in an empty, a broken and a valid form, $scheme, $language", async (look) => {
  await browser.with(look, async (page) => {
    await startAxe(page);
    for (const [state, text] of Object.entries(states)) {
      await page.locator("#destination-test").check();
      if (text !== "") await paste(page, text);
      expect(await violations(page), state).toStrictEqual([]);
      await openAll(page);
      await page.locator("#destination-region").check();
      await page.locator("#production-domain").fill("a domain");
      expect(await violations(page), `${state}, all open`).toStrictEqual([]);
    }
  });
});

test.each(["light", "dark"] as const)("axe finds nothing on a phone, %s", async (scheme) => {
  await browser.with({ scheme, width: 320, height: 640 }, async (page) => {
    await startAxe(page);
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
    await startAxe(page);
    await page.locator('label[for="kid"]').evaluate((label) => label.remove());
    expect((await violations(page)).map((violation) => violation.split(":")[0])).toContain("label");
  });
});
