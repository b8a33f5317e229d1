import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, paste, readHeadline, validBody } from "./form-page.ts";

// Takes screenshots for people to look at, in test/browser/screenshots, which git ignores.

const browser = startBrowser();

const folder = fileURLToPath(new URL("screenshots", import.meta.url));
mkdirSync(folder, { recursive: true });

const states = [
  { state: "empty", text: "", expected: "5 missing" },
  { state: "broken", text: brokenBody, expected: "2 missing, 9 to mend" },
  { state: "valid", text: validBody, expected: "Ready to send" },
];

test.each(states)(
  "the $state form, in light and dark, on a screen and on a phone",
  async ({ state, text, expected }) => {
    for (const scheme of ["light", "dark"] as const) {
      for (const [device, width, height] of [
        ["screen", 1280, 900],
        ["phone", 390, 844],
      ] as const) {
        await browser.with({ scheme, width, height }, async (page) => {
          if (text !== "") await paste(page, text);
          expect(await readHeadline(page)).toBe(expected);
          const name = `${folder}/${state}-${scheme}-${device}`;
          const picture = await page.screenshot({ path: `${name}.png`, fullPage: true });
          expect(picture.length).toBeGreaterThan(10_000);
          await page.locator("form").evaluate((form) => form.scrollIntoView());
          await page.screenshot({ path: `${name}-form.png` });
        });
      }
    }
  },
);
