import { expect, test } from "vitest";
import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "../../src/index.ts";
import { startBrowser } from "./browser.ts";
import { brokenBody, copyWith, paste, readBody, readHeadline, readIssuesBelow, validBody } from "./form-page.ts";

const browser = startBrowser();

const readValues = async (page: Parameters<typeof paste>[0]): Promise<Record<string, string>> =>
  page.locator("form").evaluate((form) => {
    const inputs = [...form.querySelectorAll("input:not([type=radio])")];
    return Object.fromEntries(inputs.map((input) => [input.id, input instanceof HTMLInputElement ? input.value : ""]));
  });

test("a body fills every field, and its canonical form is copied", async () => {
  await browser.with({}, async (page) => {
    const variant = validBody.replace("fd1a706ac2b3", "FD1A706AC2B3").split("&").reverse().join("&&");
    await paste(page, variant);
    expect(await readValues(page)).toStrictEqual({
      customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
      kid: "FD1A706AC2B36002888f6d4a414333c3",
      contentKey: "5438b719bf47a2f5678237477db2f9e6",
      kek: "",
      ek: "",
      securityLevel: "1",
      hdcpOutputControl: "0",
      licenseDuration: "86400",
      contentId: "Vertigo (1958)",
      generalFlags: "0000",
      "wvExtension-1": "wudo,AAAAAA==",
      expirationTime: "+3600",
      cookie: "order-4711",
      errorFormat: "json",
    });
    expect(await readHeadline(page)).toBe("Ready to send");
    expect(await page.locator("#paste").inputValue()).toBe(""); // it contained secrets
    expect(await copyWith(page, "Copy body")).toBe(encodeTokenRequestBody(orThrow(decodeTokenRequestBody(variant))));
  });
});

test("a value pasted with the keyboard is read at once", async () => {
  await browser.with({}, async (page) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), `${validBody}\n`);
    await page.locator("#paste").focus();
    await page.keyboard.press("Control+V");
    await expect.poll(() => readHeadline(page)).toBe("Ready to send");
  });
});

test.each([
  ["https://wv-gen.test.expressplay.com/hms/wv/token", "#destination-test"],
  ["https://wv-gen.service.expressplay.com/hms/wv/token", "#destination-production"],
  ["https://wv-gen.service.expressplay.cn/hms/wv/token", "#destination-region"],
])("a URL at %s fills the form and chooses the endpoint", async (endpoint, choice) => {
  await browser.with({}, async (page) => {
    await page.locator(`#destination-${choice === "#destination-test" ? "production" : "test"}`).check();
    await paste(page, `  ${endpoint}?${validBody}#top`);
    expect(await readHeadline(page)).toBe("Ready to send");
    expect(await page.locator(choice).isChecked()).toBe(true);
    expect(await page.locator("#endpoint").textContent()).toBe(endpoint);
    expect(await copyWith(page, "Copy endpoint")).toBe(endpoint);
  });
});

test("an invalid body fills the decoded fields, and a misspelled name is used if the person chooses it", async () => {
  await browser.with({}, async (page) => {
    await paste(page, brokenBody);
    expect(await readHeadline(page)).toBe("2 missing, 9 to mend");
    expect((await readIssuesBelow(page, "#paste-answer")).map(({ message }) => message.slice(0, 23))).toStrictEqual([
      "Unknown parameter: corr",
      "A percent sign must be ",
    ]);
    expect(await page.locator("#kid").inputValue()).toBe("");
    await page.getByRole("button", { name: "Use it as kid" }).click();
    expect(await page.locator("#kid").inputValue()).toBe("^film");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("kid");
    expect(await readHeadline(page)).toBe("1 missing, 9 to mend");
    expect(await readIssuesBelow(page, "#paste-answer")).toHaveLength(1);
    expect(await readBody(page)).toContain("&kid=%5Efilm");
  });
});

test("the first text of a repeated name counts, even if it cannot be decoded", async () => {
  await browser.with({}, async (page) => {
    await paste(page, "kid=%5Eone&kid=%5Etwo&contentId=%&contentId=film");
    expect(await page.locator("#kid").inputValue()).toBe("^one");
    expect(await page.locator("#contentId").inputValue()).toBe("");
    expect(await page.locator("#paste-answer .done").textContent()).toBe("1 parameter was read.");
  });
});

test.each(["hello", "https://wv-gen.test.expressplay.com/hms/wv/token", ""])("%j changes nothing", async (text) => {
  await browser.with({}, async (page) => {
    await page.locator("#kid").fill("^kid1");
    await paste(page, text);
    expect(await page.locator("#kid").inputValue()).toBe("^kid1");
    expect(await page.locator("#paste").inputValue()).toBe(text);
    expect(await page.locator("#paste-answer").textContent()).toContain("No parameter was found in this text");
  });
});

test("an empty parameter is left out, and the page says so", async () => {
  await browser.with({}, async (page) => {
    await paste(page, `${validBody}&kek=&ek=`.replace("Vertigo+%281958%29", ""));
    expect(await page.locator("#paste-answer .done").textContent()).toBe(
      "11 parameters were read. Without a text, and so not given in a form: contentId, kek, ek.",
    );
    expect(await readHeadline(page)).toBe("Ready to send");
  });
});

test("line breaks are kept until the value is changed, and the page says so", async () => {
  await browser.with({}, async (page) => {
    await paste(page, `${validBody}&`.replace("Vertigo+%281958%29", "a%0D%0Ab"));
    expect(await page.locator("#contentId").inputValue()).toBe("ab");
    expect(await page.locator("#contentId-kept").isVisible()).toBe(true);
    expect(await readBody(page)).toContain("&contentId=a%0D%0Ab");
    await page.locator("#contentId").press("End");
    await page.keyboard.type("c");
    expect(await page.locator("#contentId-kept").isVisible()).toBe(false);
    expect(await readBody(page)).toContain("&contentId=abc");
  });
});
