import { describe, expect, test } from "vitest";
import { parameterNames, parameterOf, ruleIds } from "../../src/contracts/documented.ts";
import { createForm, fields as english } from "../../src/form/index.ts";
import * as nl from "../../src/messages/nl.ts";
import { testFieldTexts } from "../form/field-texts.ts";
import { messages as en } from "./english.ts";

// Each language must be complete. Add a new language to this table.

const languages = [
  { language: "nl", messages: nl.messages, fields: createForm(nl).fields, forExample: "bijv." },
] as const;

describe.each([{ language: "en", messages: en }, ...languages])("the messages in $language", ({ messages }) => {
  test("contain exactly one message for each rule, in order", () => {
    expect(Object.keys(messages)).toStrictEqual(ruleIds);
    expect(new Set(Object.values(messages)).size).toBe(ruleIds.length);
    expect(Object.isFrozen(messages)).toBe(true);
  });

  test.each(ruleIds)("%s: is one sentence with the subject, the rule, and what to do", (rule) => {
    const message = messages[rule];
    expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{12,}[^.]\.$/);
    expect(message).not.toMatch(/[.!?] /);
    expect(message.split(" ")[0]).toMatch(new RegExp(`^${parameterOf(rule) ?? "[A-Z][A-Za-z]*"}$`));
  });

  test.each(ruleIds)("%s: contains the same names as the English message", (rule) => {
    // Names of parameters and values, numbers, and literal strings.
    const names = /[a-z]+[A-Z]\w+|[A-Z]+_\w+|\b(?:kid|kek|ek|html|json|wudo|UTC|UUID)\b|\d+|%2B|%25|\^|U\+FFFF|0x/g;
    const findNames = (message: string): string[] => [...new Set(message.match(names) ?? [])].sort();
    expect(findNames(messages[rule])).toStrictEqual(findNames(en[rule]));
  });
});

describe.each(languages)("the fields in $language", ({ fields, forExample }) => testFieldTexts(fields, forExample));

describe("Dutch", () => {
  const { fields } = createForm(nl);

  test("translates every message, label and hint", () => {
    expect(ruleIds.filter((rule) => nl.messages[rule] === en[rule])).toStrictEqual([]);
    expect(parameterNames.filter((name) => fields[name].hint === english[name].hint)).toStrictEqual([]);
    const same = parameterNames.filter((name) => fields[name].label === english[name].label);
    expect(same).toStrictEqual(["cookie"]); // the same word in both
  });

  test("translates every option, and keeps the service's names of values", () => {
    expect(Object.keys(nl.texts)).toStrictEqual(parameterNames);
    for (const name of parameterNames) {
      const translation = nl.texts[name];
      expect("options" in translation ? Object.keys(translation.options) : []).toStrictEqual(
        (english[name].options ?? []).map(({ value }) => value),
      );
    }
    expect(fields.errorFormat.options?.[0]).toStrictEqual({ value: "html", label: "html - HTML, de standaard" });
    expect(fields.securityLevel.options).toStrictEqual(english.securityLevel.options);
    expect(fields.hdcpOutputControl.options).toStrictEqual(english.hdcpOutputControl.options);
  });

  test("is used by the fields and the whole form", () => {
    const form = createForm(nl).tokenRequestForm["~standard"];
    const refused = form.validate({ contentKey: "1", KID: "1" }).issues ?? [];
    expect(refused.length).toBeGreaterThan(4);
    for (const { rule, message } of refused) expect(message).toBe(nl.messages[rule]);
    expect(form.validate([])).toStrictEqual({
      issues: [{ rule: "input.type", code: null, parameter: null, path: [], message: nl.messages["input.type"] }],
    });
    expect(fields.kid["~standard"].validate("").issues?.[0]?.message).toBe(nl.messages["kid.missing"]);
  });
});
