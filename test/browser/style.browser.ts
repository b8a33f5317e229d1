import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, validBody } from "./form-page.ts";

const browser = startBrowser();

/** The visible elements among these, each by its start. */
const readVisible = (page: Page, selector: string): Promise<readonly string[]> =>
  page
    .locator(selector)
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 60)));

test.each(["light", "dark"] as const)(
  "on paper there is the request and what is wrong, and nothing to press (%s)",
  async (scheme) => {
    await browser.with({ scheme }, async (page) => {
      for (const text of [brokenBody, validBody]) {
        await paste(page, text);
        await page.emulateMedia({ media: "print" });
        try {
          expect(
            await readVisible(page, "button, select, .paste, .copies, .reference, .bar, .chips, .offer"),
          ).toStrictEqual([]);
          for (const shown of ["#status", "#kid", "#body", "#endpoint", "label[for=kid]"]) {
            expect(await page.locator(shown).isVisible(), shown).toBe(true);
          }
          expect(
            await page
              .locator("#summary .wrong")
              .first()
              .isVisible()
              .catch(() => false),
          ).toBe(text === brokenBody);
          // The paper is white, whatever the theme.
          const { color, masked } = await page.locator("#contentKey").evaluate((input) => {
            const style = getComputedStyle(input);
            return {
              color: getComputedStyle(document.documentElement).colorScheme,
              masked: style.getPropertyValue("-webkit-text-security"),
            };
          });
          expect([color, masked]).toStrictEqual(["light", "disc"]);
        } finally {
          await page.emulateMedia({ media: null });
        }
      }
    });
  },
);

test("where the style cannot mask a text, a secret is a password input, and the button shows it", async () => {
  await browser.with({ locale: "en-GB" }, async (page) => {
    await page.addInitScript(() => Object.defineProperty(CSS, "supports", { value: () => false }));
    await page.reload();
    await paste(page, validBody);
    const readType = (id: string): Promise<string | null> => page.locator(`#${id}`).getAttribute("type");
    expect([
      await readType("contentKey"),
      await readType("customerAuthenticator"),
      await readType("kid"),
    ]).toStrictEqual(["password", "password", "text"]);
    const show = page.getByRole("button", { name: "Show Content key" });
    for (const [type, isShown] of [
      ["text", "true"],
      ["password", "false"],
    ]) {
      await show.click();
      expect([await readType("contentKey"), await show.getAttribute("aria-pressed")]).toStrictEqual([type, isShown]);
    }
    expect(await page.locator("#contentKey").inputValue()).toBe("5438b719bf47a2f5678237477db2f9e6");
  });
});
