import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { pageForm } from "../../docs/preflight/src/logic/index.ts";
import { startBrowser } from "./browser.ts";
import { copyWith, paste, readBody, readFocus, readState, type, validBody } from "./form-page.ts";

const browser = startBrowser();

const readGroups = (page: Page): Promise<readonly (readonly (string | undefined)[])[]> =>
  page
    .locator("form > section")
    .evaluateAll((groups) =>
      groups.map((group) => [...group.querySelectorAll(".name > code")].map(({ textContent }) => textContent ?? "")),
    );

test.each([
  ["documented", "en"],
  ["observed", "nl"],
] as const)("the fields of the %s contract are shown as their data say (%s)", async (contract, language) => {
  await browser.with({ language }, async (page) => {
    await page.locator(`#contract-${contract}`).check();
    await page.locator("#add-wvExtension").click();
    const { fields } = pageForm({ contract, language, now: 0 });
    const shown = fields.filter(({ name }) => name !== "kek" && name !== "ek");
    const names = (await readGroups(page)).flat();
    expect([...new Set(names)]).toStrictEqual(shown.map(({ name }) => name));
    for (const field of shown) {
      const id = field.repeated ? `${field.name}-0` : field.name;
      const input = page.locator(`#${id}`);
      const found = await input.evaluate((element) => ({
        label: document.querySelector(`label[for="${element.id}"]`)?.textContent,
        hint: document.getElementById(`${element.id}-hint`)?.textContent,
        required: element.hasAttribute("required"),
        pattern: element.getAttribute("pattern") ?? undefined,
        inputMode: element.getAttribute("inputmode") ?? undefined,
        // With the attribute a browser would truncate a pasted value without a message.
        maxLength: element.hasAttribute("maxlength"),
        unit: element.parentElement?.querySelector(".unit")?.textContent ?? undefined,
        default: element.getAttribute("placeholder")?.split(" ")[0],
        options: [...(element.parentElement?.querySelectorAll(".choice") ?? [])].map(({ textContent }) => textContent),
      }));
      expect(found, field.name).toStrictEqual({
        label: field.repeated ? `${field.label} 1` : field.label,
        hint: field.hint,
        required: field.constraints.required === true,
        pattern: field.constraints.pattern,
        inputMode: field.constraints.inputMode,
        maxLength: false,
        unit: field.unit,
        default: field.default,
        options: (field.options ?? []).map(({ label }) => label),
      });
      if (field.options !== undefined) continue;
      await page.locator(`#${id}-example`).click();
      expect(await input.inputValue()).toBe(field.example);
      expect(await readFocus(page)).toBe(id);
    }
  });
});

test("an example fills the form, and undo brings back what was there", async () => {
  await browser.with({}, async (page) => {
    await type(page, "kid", "film");
    await page.locator("#example").click();
    expect(await readState(page)).toBe("ready");
    await page.locator("#clear").click();
    expect(await readState(page)).toBe("empty");
    expect(await readFocus(page)).toBe("clear");
    await page.keyboard.press("Control+Z");
    expect(await readState(page)).toBe("ready");
    await page.locator("#undo").click();
    expect(await page.locator("#kid").inputValue()).toBe("film");
    await page.locator("#redo").click();
    expect(await readState(page)).toBe("ready");
  });
});

test("a fix is offered and never taken by itself; all of them can be taken, and undone", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await type(page, "kid", "{FD1A706A-C2B3-6002-888F-6D4A414333C3}");
    await type(page, "expirationTime", "60");
    await type(page, "contentKey", "0x5438b719bf47a2f5678237477db2f9e6");
    const offers = await page.locator("form .suggestion").allTextContents();
    expect(offers).toStrictEqual([
      "Write fd1a706ac2b36002888f6d4a414333c3",
      "Write it fixed, 32 characters",
      "Write +60",
    ]);
    await page.locator("form .suggestion").first().click();
    expect(await page.locator("#kid").inputValue()).toBe("fd1a706ac2b36002888f6d4a414333c3");
    expect(await readFocus(page)).toBe("kid");
    expect(await page.locator("#fix-all").textContent()).toBe("Fix all 2 fields");
    await page.locator("#fix-all").click();
    expect(await page.locator("#expirationTime").inputValue()).toBe("+60");
    expect(await page.locator("#fix-all").isVisible()).toBe(false);
    await page.keyboard.press("Control+Z");
    expect(await page.locator("#expirationTime").inputValue()).toBe("60");

    await type(page, "kid", "/RpwasKzYAKIj21KQUMzww==");
    expect(await page.locator(".field:has(#kid) .suggestion").allTextContents()).toStrictEqual([
      "Write fd1a706ac2b36002888f6d4a414333c3 (bytes in order)",
      "Write 6a701afdb3c20260888f6d4a414333c3 (PlayReady header)",
    ]);
  });
});

test("a source of keys shows its fields, and keeps what stands in the others", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await page.locator("#source-wrapped").check();
    expect(await page.locator("#contentKey").count()).toBe(0);
    expect(await page.locator("#source-note").isVisible()).toBe(true);
    expect(await readState(page)).toBe("broken");
    await type(page, "kek", "000102030405060708090a0b0c0d0e0f");
    expect(await readState(page)).toBe("check"); // the encrypted key is still empty
    await page.locator("#source-stored").check();
    expect(await readState(page)).toBe("ready");
    expect((await readBody(page)).join("")).toMatch(/&kek=•+&kid=fd1a706ac2b36002888f6d4a414333c3&contentId/);
    await page.locator("#source-contentKey").check();
    expect(await page.locator("#contentKey").inputValue()).toBe("5438b719bf47a2f5678237477db2f9e6");
    expect(await copyWith(page, "copy-body")).toBe(validBody);
    // Keys of two sources are all shown, and none is left out in silence.
    await paste(page, `${validBody}&kek=000102030405060708090a0b0c0d0e0f`);
    expect(await page.locator("[name=source]:checked").count()).toBe(0);
    expect(await page.locator("#kek, #ek, #contentKey").count()).toBe(3);
  });
});

test("the observed contract has keys that can be added and removed", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await page.locator("#contract-observed").check();
    await page.locator("#add-key").click();
    expect(await readFocus(page)).toBe("keys-1-kid");
    expect(await page.locator("#keys-0-kid").inputValue()).toBe("fd1a706ac2b36002888f6d4a414333c3");
    await type(page, "keys-1-kid", "^two");
    await type(page, "keys-1-contentKey", "5438b719bf47a2f5678237477db2f9e7");
    await type(page, "keys-1-securityLevel", "2");
    await type(page, "keys-1-hdcpOutputControl", "1");
    expect(await readState(page)).not.toBe("broken");
    await page.locator("#show-body").click();
    expect((await readBody(page)).join("")).toBe(await copyWith(page, "copy-body"));
    await page.getByRole("button", { name: "Remove: Key 1" }).click();
    expect(await page.locator("#kid").inputValue()).toBe("^two");
    await page.locator("#undo").click();
    expect(await page.locator("#keys-1-kid").inputValue()).toBe("^two");
  });
});

test("switching the contract loses nothing: what has no input is told by name, and never ready in silence", async () => {
  await browser.with({}, async (page) => {
    const keys =
      "kid.0=%5Ea&contentKey.0=5438b719bf47a2f5678237477db2f9e6&kid.1=%5Eb&securityLevel.0=1&hdcpOutputControl.0=0";
    await page.locator("#contract-observed").check();
    await paste(page, `customerAuthenticator=1%2C${"01".repeat(16)}&errorFormat=json&playbackDuration=60&${keys}`);
    await page.locator("#contract-documented").check();
    expect(await page.locator("#kid").inputValue()).toBe("^a");
    expect(await page.locator(".notice p").textContent()).toContain("Key 2 is kept aside and not sent");
    expect(await readState(page)).toBe("check");
    expect(await page.locator("ul.check").textContent()).toContain("(playbackDuration) is kept aside and not sent");
    expect((await readBody(page)).join("")).not.toContain("playbackDuration");
    await page.locator("#kid").fill("^c");
    for (const wanted of ["check", "ready"]) {
      await page.getByRole("button", { name: "I have checked this" }).first().click();
      expect(await readState(page)).toBe(wanted);
    }
    await page.locator("#contract-observed").check();
    expect(await page.locator("#keys-0-kid").inputValue()).toBe("^c");
    expect(await page.locator("#keys-1-kid").inputValue()).toBe("^b");
    expect(await page.locator("#playbackDuration").inputValue()).toBe("60");
    expect(await readState(page)).toBe("broken"); // the second key has no content key
    await page.locator("#contract-documented").check();
    expect(await readState(page)).toBe("check"); // what was checked before is told again
    await page.locator("#undo").click();
    expect(await page.locator("#keys-1-kid").inputValue()).toBe("^b");
  });
});

test("a paste that fits the other contract better is read again by a switch, and its losses stay if it was changed", async () => {
  await browser.with({}, async (page) => {
    await paste(page, `${validBody}&useHttps=true`);
    expect(await readState(page)).toBe("check");
    await page.locator("#contract-observed").check();
    expect(await page.locator("#useHttps").inputValue()).toBe("true");
    await page.locator("#undo").click();
    expect(await readState(page)).toBe("check");
    await page.locator("#cookie").fill("1");
    await page.locator("#contract-observed").check();
    expect(await page.locator("#useHttps").inputValue()).toBe("");
    expect(await page.locator("ul.check").textContent()).toContain("useHttps");
  });
});

test("a sentence reads the request back, and seconds and dates are read back at their fields", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    for (const language of ["en", "nl"]) {
      await page.locator(`#language-${language}`).check();
      expect(await page.locator("#read-back").textContent()).toContain("SW_SECURE_CRYPTO");
      expect(await page.locator("#licenseDuration-words").textContent()).toMatch(/^= 1 da[yg]/);
      expect(await page.locator("#expirationTime-words").isVisible()).toBe(true);
    }
  });
});

test("a reload asks before it loses what was typed, and not before an empty form", async () => {
  await browser.with({}, async (page) => {
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator("#kid").click();
    await page.reload();
    expect(asked).toStrictEqual([]);
    await page.locator("#kid").pressSequentially("f");
    await page.reload();
    expect(asked).toStrictEqual(["beforeunload"]);
    page.removeAllListeners("dialog");
  });
});
