import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { messages as dutch } from "../../src/messages/nl.ts";
import { rules } from "../../src/rule-book/index.ts";
import { isRuleId, type RuleId } from "../contracts/names.ts";
import { startBrowser } from "./browser.ts";
import {
  paste,
  readHeadline,
  readIssues,
  readIssuesAfter,
  readIssuesBelow,
  setValue,
  toShownCode,
  type,
  validBody,
} from "./form-page.ts";
import { type Mistake, mistakes } from "./mistakes.ts";

// Makes every mistake on the page: the field shows the message, with the code of the service.

const browser = startBrowser();

const cases: readonly { readonly rule: RuleId; readonly mistake: Mistake }[] = Object.entries(mistakes).flatMap(
  ([rule, mistake]) => (isRuleId(rule) ? [{ rule, mistake }] : []),
);
const inFields = cases.filter(({ mistake }) => mistake.pasted === undefined);
const inBodies = cases.filter(({ mistake }) => mistake.pasted !== undefined);

test.each(inFields)("$rule is shown at its field, with its code, in both languages", async ({ rule, mistake }) => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    expect(await readHeadline(page)).toBe("Ready to send");

    const { typed = {}, set = {}, also = [] } = mistake;
    for (const [id, value] of Object.entries(typed)) await type(page, id, value);
    for (const [id, value] of Object.entries(set)) await setValue(page, id, value);
    const last = Object.keys({ ...typed, ...set }).at(-1) ?? "";
    const id = mistake.shownAt ?? last;

    const { code, message, remedy, source } = rules[rule];
    const expected = { code: toShownCode(code), message };
    await expect.poll(() => readIssues(page, id)).toStrictEqual([expected]);
    expect(await readHeadline(page)).toMatch(/^1 (missing|to mend)$/);
    const field = page.locator(`#${id}`);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => input instanceof HTMLInputElement && input.checkValidity())).toBe(false);
    const others = also.map((value) => ({ value, issues: [expected] }));
    expect(await readIssuesAfter(page, last, also)).toStrictEqual(others);

    // The explanation is the entry of the rule book.
    const explanation = page.locator(`.field:has(#${id}) dl`);
    const english = await explanation.textContent();
    for (const text of [remedy, source, rule]) expect(english).toContain(text);

    await page.locator("#language-nl").check();
    expect(await readIssues(page, id)).toStrictEqual([{ code: toShownCode(code, "nl"), message: dutch[rule] }]);
    const inDutch = await explanation.textContent();
    const meaning = code === null ? "" : ruleBook.meanings[code];
    for (const text of [ruleBook.remedies[rule], ruleBook.source(source), meaning, rule]) {
      expect(inDutch).toContain(text);
    }
  });
});

test.each(inBodies)("$rule is shown at the pasted body, in both languages", async ({ rule, mistake }) => {
  const start = validBody.replace(/&contentId=[^&]*/, "");
  for (const [language, messages] of [
    ["en", { [rule]: rules[rule].message }],
    ["nl", dutch],
  ] as const) {
    await browser.with({ language }, async (page) => {
      for (const end of [mistake.pasted, ...(mistake.also ?? [])]) {
        await paste(page, `${start}${end}`);
        const shown = await readIssuesBelow(page, "#paste-answer");
        expect(shown.at(-1), end).toStrictEqual({
          code: toShownCode(null, language),
          message: messages[rule],
        });
        expect(shown, end).toHaveLength(rule === "body.too-many-issues" ? 101 : 1);
      }
    });
  }
});

test("a field shows two issues at once", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await type(page, "wvExtension-1", ",");
    const both = ["wvExtension.type", "wvExtension.payload-missing"] as const;
    expect(await readIssues(page, "wvExtension-1")).toStrictEqual(both.map(toShownIssue));
    expect(await readHeadline(page)).toBe("2 to mend");
    expect((await page.locator("#wvExtension-1").getAttribute("aria-describedby"))?.split(" ")).toHaveLength(3);
  });
});

test("issues of rules across fields are shown while other fields have issues", async () => {
  await browser.with({}, async (page) => {
    await type(page, "securityLevel", "6");
    await type(page, "contentKey", "");
    expect(await readIssues(page, "contentKey")).toStrictEqual([toShownIssue("contentKey.missing")]);
    await type(page, "ek", "5dbd");
    expect(await readIssues(page, "ek")).toStrictEqual([toShownIssue("ek.format")]);
    expect(await readIssues(page, "kek")).toStrictEqual([toShownIssue("ek.requires-kek")]);
    await type(page, "kek", "0");
    expect(await readIssues(page, "kek")).toStrictEqual([toShownIssue("kek.format")]);
    expect(await readIssues(page, "contentKey")).toStrictEqual([]);
    expect(await readIssues(page, "securityLevel")).toStrictEqual([toShownIssue("securityLevel.value")]);
  });
});

function toShownIssue(rule: RuleId): { readonly code: string; readonly message: string } {
  return { code: toShownCode(rules[rule].code), message: rules[rule].message };
}
