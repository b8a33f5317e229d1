import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { rules } from "../../src/rule-book/index.ts";
import { isRuleId, type RuleId } from "../contracts/names.ts";
import { startBrowser } from "./browser.ts";
import {
  paste,
  readIssues,
  readIssuesAfter,
  readState,
  type ShownIssue,
  setValue,
  toShownCode,
  type,
  validBody,
} from "./form-page.ts";
import { type Mistake, mistakes } from "./mistakes.ts";

// Makes every mistake on the page: the field shows the rule, with the code of the service.

const browser = startBrowser();

test("every mistake is shown at its field, with its code", async () => {
  await browser.with({}, async (page) => {
    for (const [rule, mistake] of Object.entries(mistakes)) if (isRuleId(rule)) await make(page, rule, mistake);
  });
});

async function make(page: Page, rule: RuleId, mistake: Mistake): Promise<void> {
  const { body = validBody, typed = {}, set = {}, also = [] } = mistake;
  await paste(page, body);
  for (const [id, value] of Object.entries({ ...typed, ...set })) await setValue(page, id, value);
  const last = Object.keys({ ...typed, ...set }).at(-1) ?? "";
  const id = mistake.shownAt ?? last;
  const expected = toShown(rule);
  await expect.poll(() => readIssues(page, id), { message: rule }).toStrictEqual([expected]);
  expect(await readState(page), rule).toBe("broken");
  const field = page.locator(`#${id}`);
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  expect(await field.evaluate((input) => input instanceof HTMLInputElement && input.checkValidity())).toBe(false);
  const others = also.map((value) => ({ value, issues: [expected] }));
  expect(await readIssuesAfter(page, last, also)).toStrictEqual(others);
}

test("an explanation is the entry of the rule book, in both languages", async () => {
  await browser.with({}, async (page) => {
    await type(page, "kid", "film");
    const explanation = page.locator(".field:has(#kid) dl");
    const { remedy, source } = rules["kid.hex"];
    const english = await explanation.textContent();
    for (const text of [remedy, source, "kid.hex"]) expect(english).toContain(text);
    await page.locator("#language-nl").check();
    const dutch = await explanation.textContent();
    for (const text of [ruleBook.remedies["kid.hex"], ruleBook.meanings[-4020], "kid.hex"]) {
      expect(dutch).toContain(text);
    }
  });
});

test("red waits until a person leaves the field, or until no continuation can be right", async () => {
  await browser.with({}, async (page) => {
    const kid = page.locator("#kid");
    await kid.pressSequentially("fd1a");
    expect(await readIssues(page, "kid")).toStrictEqual([]);
    await kid.pressSequentially("x");
    expect(await readIssues(page, "kid")).toStrictEqual([toShown("kid.hex")]);
    await kid.fill("fd1a");
    expect(await readIssues(page, "kid")).toStrictEqual([]);
    await kid.blur();
    expect(await readIssues(page, "kid")).toStrictEqual([toShown("kid.hex")]);
    for (const text of ["+", "+36"]) {
      await page.locator("#expirationTime").fill(text);
      expect(await readIssues(page, "expirationTime"), text).toStrictEqual([]);
    }
    await page.locator("#expirationTime").fill("1970");
    expect(await readIssues(page, "expirationTime")).toHaveLength(1);
  });
});

test("a field shows two issues at once, and issues of rules across fields are shown beside others", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await type(page, "wvExtension-0", ",");
    const both = ["wvExtension.type", "wvExtension.payload-missing"] as const;
    expect(await readIssues(page, "wvExtension-0")).toStrictEqual(both.map(toShown));
    await type(page, "securityLevel", "6");
    await type(page, "contentKey", "");
    expect(await readIssues(page, "contentKey")).toStrictEqual([toShown("contentKey.missing")]);
    await page.locator("#source-wrapped").check();
    await type(page, "ek", "5dbd");
    expect(await readIssues(page, "ek")).toStrictEqual([toShown("ek.format")]);
    expect(await readIssues(page, "kek")).toStrictEqual([toShown("ek.requires-kek")]);
    expect(await readIssues(page, "securityLevel")).toStrictEqual([toShown("securityLevel.value")]);
  });
});

function toShown(rule: RuleId): ShownIssue {
  return { code: toShownCode(rules[rule].code), rule };
}
