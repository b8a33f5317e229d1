import { expect, test } from "vitest";
import { messages as dutch } from "../../src/messages/nl.ts";
import { rules } from "../../src/rule-book/index.ts";
import { isRuleId, type RuleId } from "../../src/rules.ts";
import { messages as english } from "../messages/english.ts";
import { startBrowser } from "./browser.ts";
import { headline, issuesBelow, issuesOf, paste, put, shownCode, type, validBody } from "./form-page.ts";
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

    const { typed = {}, put: puts = {} } = mistake;
    for (const [id, text] of Object.entries(typed)) await type(page, id, text);
    for (const [id, text] of Object.entries(puts)) await put(page, id, text);
    const id = mistake.told ?? Object.keys({ ...typed, ...puts }).at(-1) ?? "";

    const code = shownCode(rules[rule].code);
    await expect.poll(() => issuesOf(page, id)).toStrictEqual([{ code, message: english[rule] }]);
    expect(await headline(page)).toMatch(/^1 (missing|to mend)$/);
    const field = page.locator(`#${id}`);
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    expect(await field.evaluate((input) => input instanceof HTMLInputElement && input.checkValidity())).toBe(false);

    // The explanation is what the rule book has.
    await page.locator(`.field:has(#${id}) summary`).click();
    const explained = await page.locator(`.field:has(#${id}) dl`).innerText();
    for (const text of [rules[rule].remedy, rules[rule].source, rule]) expect(explained).toContain(text);

    await page.locator("#language-nl").check();
    expect(await issuesOf(page, id)).toStrictEqual([{ code, message: dutch[rule] }]);
  });
});

test.each(inBodies)("$rule is told where the body was pasted, in both languages", async ({ rule, mistake }) => {
  for (const [language, messages] of [
    ["en", english],
    ["nl", dutch],
  ] as const) {
    await browser.with({ language }, async (page) => {
      await paste(page, `${validBody.replace(/&contentId=[^&]*/, "")}${mistake.pasted}`);
      const told = await issuesBelow(page, "#paste-answer");
      expect(told.at(-1)).toStrictEqual({ code: "no code", message: messages[rule] });
      expect(told).toHaveLength(rule === "body.too-many-issues" ? 101 : 1);
    });
  }
});
