import { describe, expect, test } from "vitest";
import { createForm, fields as english } from "../../src/form/index.ts";
import * as nl from "../../src/messages/nl.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameterOf, ruleIds } from "../../src/rules.ts";
import { testFieldTexts } from "../form/field-texts.ts";
import { messages as en } from "./english.ts";

// A language is complete. To check another one, add it to this table.

const languages = [{ language: "nl", messages: nl.messages, fields: createForm(nl).fields, such: "bijv." }] as const;

describe.each([{ language: "en", messages: en }, ...languages])("the messages in $language", ({ messages }) => {
  test("are one for every rule, in order, and no other", () => {
    expect(Object.keys(messages)).toStrictEqual(ruleIds);
    expect(new Set(Object.values(messages)).size).toBe(ruleIds.length);
    expect(Object.isFrozen(messages)).toBe(true);
  });

  test.each(ruleIds)("%s: one sentence of the subject, the rule, and what to do", (rule) => {
    const message = messages[rule];
    expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{12,}[^.]\.$/);
    expect(message).not.toMatch(/[.!?] /);
    expect(message.split(" ")[0]).toMatch(new RegExp(`^${parameterOf(rule) ?? "[A-Z][A-Za-z]*"}$`));
  });

  test.each(ruleIds)("%s: names what the English sentence names", (rule) => {
    // Names of parameters and values, numbers, and what is written as it stands.
    const names = /[a-z]+[A-Z]\w+|[A-Z]+_\w+|\b(?:kid|kek|ek|html|json|wudo|UTC|UUID)\b|\d+|%2B|%25|\^|U\+FFFF|0x/g;
    const named = (text: string): string[] => [...new Set(text.match(names) ?? [])].sort();
    expect(named(messages[rule])).toStrictEqual(named(en[rule]));
  });
});

describe.each(languages)("the fields in $language", ({ fields, such }) => testFieldTexts(fields, such));

describe("Dutch", () => {
  const { fields } = createForm(nl);

  test("translates every sentence, label and hint", () => {
    expect(ruleIds.filter((rule) => nl.messages[rule] === en[rule])).toStrictEqual([]);
    expect(parameterNames.filter((name) => fields[name].hint === english[name].hint)).toStrictEqual([]);
    const same = parameterNames.filter((name) => fields[name].label === english[name].label);
    expect(same).toStrictEqual(["cookie"]); // the same word in both
  });

  test("has every option, and leaves the names that the service gives its values", () => {
    expect(Object.keys(nl.texts)).toStrictEqual(parameterNames);
    for (const name of parameterNames) {
      const text = nl.texts[name];
      expect("options" in text ? Object.keys(text.options) : []).toStrictEqual(
        (english[name].options ?? []).map(({ value }) => value),
      );
    }
    expect(fields.errorFormat.options?.[0]).toStrictEqual({ value: "html", label: "html - HTML, de standaard" });
    expect(fields.securityLevel.options).toStrictEqual(english.securityLevel.options);
    expect(fields.hdcpOutputControl.options).toStrictEqual(english.hdcpOutputControl.options);
  });

  test("is what the fields and the whole form say", () => {
    const form = createForm(nl).tokenRequestForm["~standard"];
    const refused = form.validate({ contentKey: "1", KID: "1" }).issues ?? [];
    expect(refused.length).toBeGreaterThan(4);
    for (const { rule, message } of refused) expect(message).toBe(nl.messages[rule]);
    expect(form.validate([])).toStrictEqual({
      issues: [{ rule: "input.type", code: null, parameter: null, message: nl.messages["input.type"] }],
    });
    expect(fields.kid["~standard"].validate("").issues?.[0]?.message).toBe(nl.messages["kid.missing"]);
  });
});
