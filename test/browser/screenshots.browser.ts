import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, headline, paste, validBody } from "./form-page.ts";

// For a person to look at: test/browser/screenshots, which git ignores.

const browser = startBrowser();

const folder = fileURLToPath(new URL("screenshots", import.meta.url));
mkdirSync(folder, { recursive: true });

const states = [
  { state: "empty", text: "", said: "5 missing" },
  { state: "broken", text: brokenBody, said: "2 missing, 10 to mend" },
  { state: "valid", text: validBody, said: "Ready to send" },
];

test.each(states)("the $state form, in light and dark, on a screen and on a phone", async ({ state, text, said }) => {
  for (const scheme of ["light", "dark"] as const) {
    for (const [device, width, height] of [
      ["screen", 1280, 900],
      ["phone", 390, 844],
    ] as const) {
      await browser.with({ scheme, width, height }, async (page) => {
        if (text !== "") await paste(page, text);
        expect(await headline(page)).toBe(said);
        const name = `${folder}/${state}-${scheme}-${device}`;
        const picture = await page.screenshot({ path: `${name}.png`, fullPage: true });
        expect(picture.length).toBeGreaterThan(10_000);
        await page.locator("form").evaluate((form) => form.scrollIntoView());
        await page.screenshot({ path: `${name}-form.png` });
      });
    }
  }
});
