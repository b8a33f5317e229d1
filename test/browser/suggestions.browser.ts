import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { paste, readHeadline, readIssues, type, validBody } from "./form-page.ts";

const browser = startBrowser();

test.each([
  [
    "kid",
    "{FD1A706A-C2B3-6002-888F-6D4A414333C3}",
    "Write fd1a706ac2b36002888f6d4a414333c3",
    "fd1a706ac2b36002888f6d4a414333c3",
  ],
  ["kid", "film", "Write ^film", "^film"],
  [
    "contentKey",
    "0x5438b719bf47a2f5678237477db2f9e6",
    "Write it fixed, 32 characters",
    "5438b719bf47a2f5678237477db2f9e6",
  ],
  ["expirationTime", "60", "Write +60", "+60"],
  ["securityLevel", "hw_secure_all", "Write 5", "5"],
  ["wvExtension-1", " wudo, AAAAAA", "Write wudo,AAAAAA==", "wudo,AAAAAA=="],
])(
  "%s: a suggestion for %s is offered, and used only if the person chooses it",
  async (id, typed, offer, suggestion) => {
    await browser.with({}, async (page) => {
      await paste(page, validBody);
      await type(page, id, typed);
      expect(await page.locator(`#${id}`).inputValue()).toBe(typed);
      expect(await readIssues(page, id)).not.toStrictEqual([]);
      const button = page.locator(`.field:has(#${id})`).getByRole("button", { name: offer, exact: true });
      await button.click();
      expect(await page.locator(`#${id}`).inputValue()).toBe(suggestion);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
      expect(await readIssues(page, id)).toStrictEqual([]);
      expect(await readHeadline(page)).toBe("Ready to send");
    });
  },
);

test("both key ids of Base64 are offered, with where each comes from", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await type(page, "kid", "/RpwasKzYAKIj21KQUMzww==");
    const buttons = page.locator(".field:has(#kid) .suggestion");
    expect(await buttons.allTextContents()).toStrictEqual([
      "Write fd1a706ac2b36002888f6d4a414333c3 (bytes in order)",
      "Write 6a701afdb3c20260888f6d4a414333c3 (PlayReady header)",
    ]);
    await buttons.last().click();
    expect(await page.locator("#kid").inputValue()).toBe("6a701afdb3c20260888f6d4a414333c3");
  });
});

test("no suggestion is offered if it would be a guess", async () => {
  await browser.with({}, async (page) => {
    await type(page, "kid", "fd1a");
    expect(await page.locator(".suggestion").count()).toBe(0);
  });
});

test("a choice sets the value, and follows a typed value", async () => {
  await browser.with({}, async (page) => {
    await page.locator("#securityLevel-choice-3").check();
    expect(await page.locator("#securityLevel").inputValue()).toBe("3");
    await type(page, "securityLevel", "5");
    expect(await page.locator("#securityLevel-choice-5").isChecked()).toBe(true);
    await type(page, "securityLevel", "6");
    expect(await page.locator('[name="securityLevel-choice"]:checked').count()).toBe(0);
  });
});
