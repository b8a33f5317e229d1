import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { brokenBody, doubtfulBody, paste, readState, validBody } from "./form-page.ts";

// Takes screenshots for people to look at, in test/browser/screenshots, which git ignores.

const browser = startBrowser();

const folder = fileURLToPath(new URL("screenshots", import.meta.url));
mkdirSync(folder, { recursive: true });

const states = { empty: undefined, broken: brokenBody, check: doubtfulBody, ready: validBody };

test("the form in each state, in light and dark, on a screen and on a phone", async () => {
  for (const [state, text] of Object.entries(states)) {
    await browser.with({}, async (page) => {
      if (text !== undefined) await paste(page, text);
      expect(await readState(page)).toBe(state);
      for (const [device, width, height] of [
        ["screen", 1280, 900],
        ["phone", 390, 844],
      ] as const) {
        await page.setViewportSize({ width, height });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          const path = `${folder}/${state}-${colorScheme}-${device}.png`;
          expect((await page.screenshot({ path, fullPage: true })).length).toBeGreaterThan(10_000);
        }
      }
    });
  }
});
