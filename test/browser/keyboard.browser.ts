import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { readHeadline, readState, validBody } from "./form-page.ts";

// The tests use only the keyboard, no pointer.

const browser = startBrowser();

const readFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.slice(0, 80) || "");

/** Presses Tab until the element has the focus; the focus must always be visible. */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const active = document.activeElement;
      // The label of a radio button shows its focus.
      const drawn = active instanceof HTMLInputElement && active.type === "radio" ? active.nextElementSibling : active;
      return drawn === null || drawn === document.body ? "none" : getComputedStyle(drawn).outlineStyle;
    });
    expect(outline, `the focus at ${await readFocus(page)}`).not.toBe("none");
    if ((await readFocus(page)) === target) return;
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

test("a request can be filled in, fixed and copied", async () => {
  await browser.with({}, async (page) => {
    await tabTo(page, "customerAuthenticator");
    await page.keyboard.type("123456,0123456789abcdef0123456789abcdef");
    await tabTo(page, "kid");
    await page.keyboard.type("film");
    await tabTo(page, "kid-example");
    await tabTo(page, "Write ^film");
    await tabTo(page, "Why, and what to do");
    await page.keyboard.press("Enter");
    expect(await page.locator(".field:has(#kid) dl").isVisible()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    expect(await readFocus(page)).toBe("Write ^film");
    await page.keyboard.press("Enter");
    expect(await readFocus(page)).toBe("kid");
    await tabTo(page, "contentKey");
    await page.keyboard.type("5438b719bf47a2f5678237477db2f9e6");
    await tabTo(page, "Show");
    await page.keyboard.press("Space");
    expect(await page.locator("#contentKey").getAttribute("class")).not.toContain("secret");
    await tabTo(page, "securityLevel-choice-1");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#securityLevel").inputValue()).toBe("2");
    await tabTo(page, "hdcpOutputControl");
    await page.keyboard.type("0");
    await tabTo(page, "add-wvExtension");
    await page.keyboard.press("Enter");
    expect(await readFocus(page)).toBe("wvExtension-0");
    await page.keyboard.type("wudo,AAAAAA==");
    await page.keyboard.press("Enter"); // does not submit the form
    expect(await readState(page)).not.toBe("broken");
    await tabTo(page, "copy-body");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(
        "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&kid=%5Efilm&contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=2&hdcpOutputControl=0&wvExtension=wudo%2CAAAAAA%3D%3D",
      );
    await expect.poll(() => page.locator("#announcer").textContent()).toBe("Copied");
    await tabTo(page, "destination-test");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#endpoint").textContent()).toBe("https://wv-gen.service.expressplay.com/hms/wv/token");
  });
});

test("a body can be pasted, and the summary leads to each field", async () => {
  await browser.with({}, async (page) => {
    await tabTo(page, "paste");
    await page.keyboard.insertText(validBody.replace("&securityLevel=1", "").replace("=json", "=xml"));
    await tabTo(page, "read");
    await page.keyboard.press("Enter");
    expect(await readHeadline(page)).toBe("1 missing, 1 to fix");
    expect(await readFocus(page)).toBe("read");
    await tabTo(page, "Error format");
    await page.keyboard.press("Enter");
    expect(await readFocus(page)).toBe("errorFormat");
    await page
      .locator("#fix-all, #status")
      .first()
      .evaluate((one) => one.parentElement?.focus());
    await tabTo(page, "Security level");
    await page.keyboard.press("Enter");
    expect(await readFocus(page)).toBe("securityLevel");
  });
});

test("a field is described by its hint and its issues", async () => {
  await browser.with({}, async (page) => {
    const readDescriptions = (): Promise<readonly string[]> =>
      page
        .locator("#kid")
        .evaluate((input) =>
          (input.getAttribute("aria-describedby") ?? "")
            .split(" ")
            .map((id) => document.getElementById(id)?.textContent ?? id),
        );
    const hint = "16 bytes as 32 hexadecimal digits, or ^ and a name of 1 to 64 characters.";
    expect(await readDescriptions()).toStrictEqual([hint]);
    await tabTo(page, "kid");
    await page.keyboard.type("fd1ax");
    expect(await readDescriptions()).toStrictEqual([
      hint,
      "-4020 Key id must be 32 hexadecimal digits, or ^ followed by 1 to 64 characters: write a UUID without its dashes, and a name with ^ in front.",
    ]);
    expect(await page.locator("#status").getAttribute("role")).toBe("status");
    expect(await page.locator("#kid").getAttribute("aria-invalid")).toBe("true");
  });
});

test("a link skips to the form", async () => {
  await browser.with({}, async (page) => {
    await page.keyboard.press("Tab");
    expect(await readFocus(page)).toBe("Skip to the form");
    await page.keyboard.press("Enter");
    await tabTo(page, "example");
  });
});
