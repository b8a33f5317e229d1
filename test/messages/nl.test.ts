import { describe, expect, test } from "vitest";
import { createForm, fields as english } from "../../src/form/index.ts";
import * as nl from "../../src/messages/nl.ts";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameterOf, ruleIds } from "../../src/rules.ts";
import { messages as en } from "./english.ts";

// A language is complete. To check another one, add it to this table, with an example of each field as its hint has it.

const examples = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  errorFormat: "json",
  generalFlags: "0000",
  kek: "000102030405060708090a0b0c0d0e0f",
  kid: "fd1a706ac2b36002888f6d4a414333c3",
  ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  contentKey: "5438b719bf47a2f5678237477db2f9e6",
  contentId: "Vertigo (1958)",
  securityLevel: "1",
  hdcpOutputControl: "0",
  licenseDuration: "86400",
  wvExtension: "wudo,AAAAAA==",
  expirationTime: "2030-01-31T12:00:00Z",
  cookie: "order-4711",
} as const;

const languages = [
  { language: "en", messages: en, fields: english, such: "e.g." },
  { language: "nl", messages: nl.messages, fields: createForm(nl).fields, such: "bijv." },
] as const;

describe.each(languages)("the messages in $language", ({ messages }) => {
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

describe.each(languages)("the fields in $language", ({ fields, such }) => {
  test.each(parameterNames)("%s has a label, and a hint with an example that is accepted", (name) => {
    const { label, hint } = fields[name];
    expect(label).toMatch(/^[A-Z].{2,30}[^.: ]$/);
    expect(hint).toMatch(/^[A-Z0-9+].*\.$/);
    expect(hint.replaceAll(`${such} `, "")).not.toMatch(/\. /);
    expect(hint).toContain(`${such} ${examples[name]}`);
    expect(fields[name]["~standard"].validate(examples[name])).toHaveProperty("value");
  });

  test("have labels that tell them apart", () => {
    expect(new Set(parameterNames.map((name) => fields[name].label)).size).toBe(parameterNames.length);
  });

  test("label every option with its value first", () => {
    for (const name of parameterNames) {
      for (const { value, label } of fields[name].options ?? []) expect(label).toMatch(new RegExp(`^${value} - \\S`));
    }
  });
});

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
