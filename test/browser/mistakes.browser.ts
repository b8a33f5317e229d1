import { expect, test } from "vitest";
import { ruleBook } from "../../docs/preflight/src/languages/nl-rule-book.ts";
import { messages as dutch } from "../../src/messages/nl.ts";
import { rules } from "../../src/rule-book/index.ts";
import { isRuleId, type RuleId } from "../../src/rules.ts";
import { startBrowser } from "./browser.ts";
import { headline, issuesAfter, issuesBelow, issuesOf, paste, put, shownCode, type, validBody } from "./form-page.ts";
import { type Mistake, mistakes } from "./mistakes.ts";

// Every mistake of the contract, made on the page: the field says what to do, with the service's code.

const browser = startBrowser();

const cases: readonly { readonly rule: RuleId; readonly mistake: Mistake }[] = Object.entries(mistakes).flatMap(
  ([rule, mistake]) => (isRuleId(rule) ? [{ rule, mistake }] : []),
);
const inFields = cases.filter(({ mistake }) => mistake.pasted === undefined);
const inBodies = cases.filter(({ mistake }) => mistake.pasted !== undefined);

test.each(inFields)("$rule is told at its field, with its code, in both languages", async ({ rule, mistake }) => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    expect(await headline(page)).toBe("Ready to send");

    const { typed = {}, put: puts = {}, also = [] } = mistake;
    for (const [id, text] of Object.entries(typed)) await type(page, id, text);
    for (const [id, text] of Object.entries(puts)) await put(page, id, text);
    const last = Object.keys({ ...typed, ...puts }).at(-1) ?? "";
    const id = mistake.told ?? last;

    const { code, message, remedy, source } = rules[rule];
    const told = { code: shownCode(code), message };
    await expect.poll(() => issuesOf(page, id)).toStrictEqual([told]);
    expect(await headline(page)).toMatch(/^1 (missing|to mend)$/);
    const field = page.locator(`#${id}`);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => input instanceof HTMLInputElement && input.checkValidity())).toBe(false);
    const others = also.map((text) => ({ text, issues: [told] }));
    expect(await issuesAfter(page, last, also)).toStrictEqual(others);

    // The explanation is what the rule book has.
    const explanation = page.locator(`.field:has(#${id}) dl`);
    const explained = await explanation.textContent();
    for (const text of [remedy, source, rule]) expect(explained).toContain(text);

    await page.locator("#language-nl").check();
    expect(await issuesOf(page, id)).toStrictEqual([{ code: shownCode(code, "nl"), message: dutch[rule] }]);
    const inDutch = await explanation.textContent();
    const meaning = code === null ? "" : ruleBook.meanings[code];
    for (const text of [ruleBook.remedies[rule], ruleBook.source(source), meaning, rule]) {
      expect(inDutch).toContain(text);
    }
  });
});

test.each(inBodies)("$rule is told where the body was pasted, in both languages", async ({ rule, mistake }) => {
  const start = validBody.replace(/&contentId=[^&]*/, "");
  for (const [language, messages] of [
    ["en", { [rule]: rules[rule].message }],
    ["nl", dutch],
  ] as const) {
    await browser.with({ language }, async (page) => {
      for (const end of [mistake.pasted, ...(mistake.also ?? [])]) {
        await paste(page, `${start}${end}`);
        const told = await issuesBelow(page, "#paste-answer");
        expect(told.at(-1), end).toStrictEqual({
          code: shownCode(null, language),
          message: messages[rule],
        });
        expect(told, end).toHaveLength(rule === "body.too-many-issues" ? 101 : 1);
      }
    });
  }
});

test("a field tells two mistakes at once", async () => {
  await browser.with({}, async (page) => {
    await paste(page, validBody);
    await type(page, "wvExtension-1", ",");
    const both = ["wvExtension.type", "wvExtension.payload-missing"] as const;
    expect(await issuesOf(page, "wvExtension-1")).toStrictEqual(both.map(issueOf));
    expect(await headline(page)).toBe("2 to mend");
    expect((await page.locator("#wvExtension-1").getAttribute("aria-describedby"))?.split(" ")).toHaveLength(3);
  });
});

test("what one field asks of another is told while other fields are still wrong", async () => {
  await browser.with({}, async (page) => {
    await type(page, "securityLevel", "6");
    await type(page, "contentKey", "");
    expect(await issuesOf(page, "contentKey")).toStrictEqual([issueOf("contentKey.missing")]);
    await type(page, "ek", "5dbd");
    expect(await issuesOf(page, "ek")).toStrictEqual([issueOf("ek.format")]);
    expect(await issuesOf(page, "kek")).toStrictEqual([issueOf("ek.requires-kek")]);
    await type(page, "kek", "0");
    expect(await issuesOf(page, "kek")).toStrictEqual([issueOf("kek.format")]);
    expect(await issuesOf(page, "contentKey")).toStrictEqual([]);
    expect(await issuesOf(page, "securityLevel")).toStrictEqual([issueOf("securityLevel.value")]);
  });
});

function issueOf(rule: RuleId): { readonly code: string; readonly message: string } {
  return { code: shownCode(rules[rule].code), message: rules[rule].message };
}
