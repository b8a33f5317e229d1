import { expect, test } from "vitest";
import { startBrowser } from "./browser.ts";
import { copyWith, paste, readFocus, validBody } from "./form-page.ts";

const browser = startBrowser();

const secrets = ["0123456789abcdef0123456789abcdef", "5438b719bf47a2f5678237477db2f9e6"];
const has = (text: string): readonly string[] => secrets.filter((secret) => text.includes(secret));

test("two copies have the secrets and say so, and two have none", async () => {
  await browser.with({}, async (page) => {
    expect(await page.locator("#copy-body").isDisabled()).toBe(true);
    await paste(page, validBody);
    const noteOf = (id: string): Promise<string | null> => page.locator(`#${id} .note`).textContent();
    expect(await copyWith(page, "copy-body")).toBe(validBody);
    const curl = await copyWith(page, "copy-curl");
    expect(curl).toContain("https://wv-gen.test.expressplay.com/hms/wv/token");
    expect(has(curl)).toStrictEqual(secrets);
    expect([await noteOf("copy-body"), await noteOf("copy-curl")]).toStrictEqual(["has secrets", "has secrets"]);
    const ticket = await copyWith(page, "copy-ticket");
    expect(ticket).toContain("fd1a706ac2b36002888f6d4a414333c3");
    expect(has(ticket)).toStrictEqual([]);
    expect(await noteOf("copy-ticket")).toBe("no secrets");

    await page.locator("#contract-observed").check();
    await page.locator("#link-fields").check();
    const link = await copyWith(page, "copy-link");
    expect(has(link)).toStrictEqual([]);
    await page.goto("about:blank");
    await page.goto(link);
    expect(await page.locator("#contract-observed").isChecked()).toBe(true);
    expect(await page.locator("#kid").inputValue()).toBe("fd1a706ac2b36002888f6d4a414333c3");
    expect(await page.locator("#contentKey").inputValue()).toBe("");
  });
});

test("a ticket tells the form of the body, what was fixed, what was checked, and hides what was lost", async () => {
  await browser.with({}, async (page) => {
    const [, key = ""] = secrets;
    const pairs = new URLSearchParams(`${validBody}&contentKEY=deadbeefdeadbeef0123456789abcdee`);
    pairs.set("kid", "FD1A706A-C2B3-6002-888F-6D4A414333C3");
    pairs.set("cookie", "deadbeefdeadbeef0123456789abcdee");
    const json = JSON.stringify(Object.fromEntries(pairs));
    await paste(page, `curl -d '${json}' https://wv-gen.test.expressplay.com/hms/wv/token`);
    await page.locator("#fix-all").click();
    const before = await copyWith(page, "copy-ticket");
    expect(before).toContain("\n- The body is JSON: ");
    expect(before).toContain("\nFixed since it was pasted:\n- -4020 kid: ");
    const doubt = page.locator("#summary li", { hasText: "The body is JSON" });
    await doubt.getByRole("button", { name: "I have checked this" }).click();
    const after = await copyWith(page, "copy-ticket");
    expect(after).toContain("\nChecked by a person:\n- The body is JSON: ");
    await page.locator("#link-fields").check();
    for (const one of [before, after, await copyWith(page, "copy-link")]) {
      expect(one).not.toContain("deadbeef");
      expect(one).not.toContain(key);
    }
  });
});

test("without a clipboard a selection is copied, or else shown", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await page.evaluate(async () => {
      await navigator.clipboard.writeText("nothing was copied");
      // As by plain http.
      Object.defineProperty(navigator.clipboard, "writeText", { value: () => Promise.reject(new Error("refused")) });
    });
    await page.locator("#copy-body").click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(validBody);
    expect(await readFocus(page)).toBe("copy-body");

    await page.evaluate(() => Object.defineProperty(document, "execCommand", { value: () => false }));
    await page.locator("#copy-body").click();
    const area = page.locator("#copy-body-text");
    await expect.poll(() => area.inputValue()).toBe(validBody);
    expect(await readFocus(page)).toBe("copy-body-text");
    expect(await area.evaluate((one) => one instanceof HTMLTextAreaElement && one.selectionEnd)).toBe(validBody.length);
  });
});
