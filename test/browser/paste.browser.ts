import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "../../src/index.ts";
import { startBrowser } from "./browser.ts";
import { copyWith, doubtfulBody, paste, readFocus, readState, validBody } from "./form-page.ts";

const browser = startBrowser();

const readAnswer = async (page: Page): Promise<string> => (await page.locator("#paste-answer").textContent()) ?? "";

const readValues = async (page: Page): Promise<Record<string, string>> =>
  page.locator("form").evaluate((form) => {
    const inputs = [...form.querySelectorAll("input:not([type=radio])")];
    return Object.fromEntries(inputs.map((input) => [input.id, input instanceof HTMLInputElement ? input.value : ""]));
  });

test("a body fills every field, stays in the box, and its canonical form is copied", async () => {
  await browser.with({}, async (page) => {
    const variant = validBody.replace("fd1a706ac2b3", "FD1A706AC2B3").split("&").reverse().join("&");
    await page.evaluate((text) => navigator.clipboard.writeText(text), variant);
    await page.locator("#paste").focus();
    await page.keyboard.press("Control+V"); // is read at once
    await expect.poll(() => readState(page)).toBe("ready");
    expect(await readValues(page)).toStrictEqual({
      customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
      kid: "FD1A706AC2B36002888f6d4a414333c3",
      contentKey: "5438b719bf47a2f5678237477db2f9e6",
      securityLevel: "1",
      hdcpOutputControl: "0",
      licenseDuration: "86400",
      contentId: "Vertigo (1958)",
      generalFlags: "0000",
      "wvExtension-0": "wudo,AAAAAA==",
      expirationTime: "+3600",
      cookie: "order-4711",
      errorFormat: "json",
    });
    expect(await page.locator("#paste").inputValue()).toBe(variant);
    expect(await copyWith(page, "copy-body")).toBe(encodeTokenRequestBody(orThrow(decodeTokenRequestBody(variant))));
  });
});

test("a command fills the form, chooses its endpoint, and a foreign host is told", async () => {
  await browser.with({}, async (page) => {
    for (const host of ["wv-gen.service.expressplay.com", "wv-gen.service.expressplay.cn"]) {
      const endpoint = `https://${host}/hms/wv/token`;
      await paste(page, `curl -X POST '${endpoint}' -d '${validBody}'`);
      expect(await readState(page)).toBe("ready");
      expect(await page.locator("#endpoint").textContent()).toBe(endpoint);
      expect(await page.locator("#paste-answer .findings").count()).toBe(0); // the page has read the command
    }
    await paste(page, `https://license.example.com/hms/wv/token?${validBody}`);
    expect(await readAnswer(page)).toContain("license.example.com");
    expect(await page.locator("#paste-answer mark").first().textContent()).toContain("license.example.com");
  });
});

test("what a paste lost is marked, keeps the request from being ready, and can be resolved", async () => {
  await browser.with({}, async (page) => {
    await paste(page, doubtfulBody);
    expect(await readState(page)).toBe("check");
    expect(await page.locator("#paste-answer mark").textContent()).toContain("100%");
    await page.getByRole("button", { name: "Show in the box" }).click();
    expect(await page.evaluate(() => String(getSelection()))).toContain("100%");
    await page.getByRole("button", { name: "I have checked this" }).click();
    expect(await readState(page)).toBe("ready");
    expect(await readFocus(page)).toBe("summary");
    await page.keyboard.press("Control+Z");
    expect(await readState(page)).toBe("check");
    await page.locator("#contentId").fill("100%"); // is resolved by what a person types
    expect(await readState(page)).toBe("ready");

    await paste(page, `${validBody}&kid=%5Efilm`);
    expect(await readState(page)).toBe("check");
    await page.locator(".lists .suggestion").filter({ hasText: "^film" }).click();
    expect(await page.locator("#kid").inputValue()).toBe("^film");
    expect(await readState(page)).toBe("ready");
  });
});

test("a request is not ready beside a code that the service answered, until its field is changed", async () => {
  await browser.with({}, async (page) => {
    await paste(page, `-4020, see attached: curl 'https://wv-gen.test.expressplay.com/hms/wv/token' -d '${validBody}'`);
    expect(await readState(page)).toBe("check");
    expect(await page.locator("ul.check").textContent()).toContain("the service answered -4020");
    expect(await page.locator("#kid-doubt").textContent()).toContain("-4020");
    await page.locator("#kid").fill("^film");
    expect(await readState(page)).toBe("ready");
  });
});

test("a code is explained, with links to its fields and to its entry", async () => {
  await browser.with({}, async (page) => {
    await page.locator("#kid").fill("^kid1");
    for (const text of ["-4020", "error −4020 since this morning", '{"errorCode":-4020,"message":"x"}']) {
      await paste(page, text);
      const card = page.locator("#paste-answer .card").first();
      expect(await card.locator("dt").allTextContents(), text).toStrictEqual(["Who must act", "What to do", "Fields"]);
      expect(await page.locator("#kid").inputValue()).toBe("^kid1");
    }
    await page.locator("#paste-answer .card").getByRole("link", { name: "Key id" }).click();
    expect(await readFocus(page)).toBe("kid");
    await page.locator("#paste-answer .card .code").click();
    await expect.poll(() => page.locator(".entry[open] summary code").textContent()).toBe("-4020");
  });
});

test("a bare key asks where it belongs, and a text that is nothing changes nothing", async () => {
  await browser.with({}, async (page) => {
    await page.locator("#source-wrapped").check();
    await paste(page, "5438b719-bf47-a2f5-6782-37477db2f9e6");
    expect(await page.locator(".places p").textContent()).toBe("Where does it belong?");
    await page.locator(".places button").filter({ hasText: "Content key" }).first().click();
    expect(await page.locator("#contentKey").inputValue()).toBe("5438b719bf47a2f5678237477db2f9e6");
    expect(await readFocus(page)).toBe("contentKey");
    for (const text of ["hello", ""]) {
      await paste(page, text);
      expect(await page.locator(".said.wrong").textContent()).not.toBe("");
      expect(await page.locator("#contentKey").inputValue()).toBe("5438b719bf47a2f5678237477db2f9e6");
      expect(await page.locator("#paste").inputValue()).toBe(text);
    }
  });
});

test("a request of the other contract offers to switch, and is read again", async () => {
  await browser.with({}, async (page) => {
    await paste(page, `${validBody}&useHttps=true`);
    await page.locator("#switch-contract").click();
    expect(await page.locator("#contract-observed").isChecked()).toBe(true);
    expect(await page.locator("#useHttps").inputValue()).toBe("true");
    expect(await readState(page)).not.toBe("broken");
  });
});

test("50,000 extensions do not freeze the page", async () => {
  await browser.with({}, async (page) => {
    const long = validBody + "&wvExtension=wudo%2CAAAAAA%3D%3D".repeat(50_000);
    await page.evaluate((text) => navigator.clipboard.writeText(text), long);
    await page.locator("#paste").focus();
    const start = performance.now();
    await page.keyboard.press("Control+V");
    await expect.poll(() => readAnswer(page)).not.toBe("");
    expect(performance.now() - start).toBeLessThan(10_000);
    await paste(page, validBody + "&wvExtension=wudo%2CAAAAAA%3D%3D".repeat(1000));
    expect(await readState(page)).toBe("check");
    expect(await page.locator("#add-wvExtension").isDisabled()).toBe(true);
  });
});

test("line breaks are kept until the value is changed, and the page says so", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody.replace("Vertigo+%281958%29", "a%0D%0Ab"));
    expect(await page.locator("#contentId").inputValue()).toBe("ab");
    expect(await page.locator("#contentId-kept").isVisible()).toBe(true);
    await page.locator("#contentId").press("End");
    await page.keyboard.type("c");
    expect(await page.locator("#contentId-kept").isVisible()).toBe(false);
  });
});
