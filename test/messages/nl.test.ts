import { describe, expect, test } from "vitest";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { createForm, fields as english, observedFields as observedEnglish } from "../../src/form/index.ts";
import * as nl from "../../src/messages/nl.ts";
import type { FieldSet } from "../form/field-sets.ts";
import { testFieldTexts } from "../form/field-texts.ts";
import { messages as en, observedMessages as observedEn, parameterOf, ruleIds } from "./english.ts";

// Each language must be complete. Add a new language to this table.

const observedNl = { contract: observed, messages: nl.observedMessages, texts: nl.observedTexts };

const languages: readonly {
  readonly language: string;
  readonly messages: typeof nl.messages;
  readonly english: typeof en;
  readonly fieldSet: FieldSet;
  readonly forExample: string;
}[] = [
  {
    language: "nl",
    messages: nl.messages,
    english: en,
    fieldSet: { title: "documented", contract: documented, fields: createForm(nl).fields },
    forExample: "bijv.",
  },
  {
    language: "nl, observed",
    messages: nl.observedMessages,
    english: observedEn,
    fieldSet: { title: "observed", contract: observed, fields: createForm(observedNl).fields },
    forExample: "bijv.",
  },
];

const allMessages = [
  { language: "en", messages: en, english: en },
  { language: "en, observed", messages: observedEn, english: observedEn },
  ...languages,
];

describe.each(allMessages)("the messages in $language", ({ messages, english }) => {
  test("contain exactly one message for each rule of both contracts", () => {
    expect(Object.keys(messages).toSorted()).toStrictEqual(ruleIds.toSorted());
    expect(new Set(Object.values(messages)).size).toBe(ruleIds.length);
    expect(Object.isFrozen(messages)).toBe(true);
  });

  test.each(ruleIds)("%s: is one sentence with the subject, the rule, and what to do", (rule) => {
    const message = messages[rule];
    expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{12,}[^.]\.$/);
    expect(message.replaceAll(/\b(?:kid|contentKey)\.0/g, "")).not.toMatch(/[.!?] /);
    const subject = rule === "keys.shape" ? "keys" : (parameterOf(rule) ?? "[A-Z][A-Za-z]*");
    expect(message.split(" ")[0]).toMatch(new RegExp(`^${subject}$`));
  });

  test.each(ruleIds)("%s: contains the same names as the English message", (rule) => {
    // Names of parameters and values, numbers, and literal strings.
    const names =
      /[a-z]+[A-Z]\w+|[A-Z]+_\w+|\b(?:kid|kek|ek|html|json|wudo|true|false|UTC|UUID|SD|HD|AUDIO|UHD)\b|\d+|%2B|%25|\^|U\+FFFF|0x/g;
    const findNames = (message: string): string[] =>
      [...new Set(message.replace(/(\d),(?=\d{3})/g, "$1").match(names) ?? [])].sort();
    expect(findNames(messages[rule])).toStrictEqual(findNames(english[rule]));
  });
});

test.each(languages)("the messages in $language are in the order of each contract", ({ messages }) => {
  for (const { rules } of [documented, observed]) {
    const names = Object.keys(rules);
    expect(Object.keys(messages).filter((rule) => names.includes(rule))).toStrictEqual(names);
  }
});

describe.each(languages)("the fields in $language", ({ fieldSet, forExample }) => testFieldTexts(fieldSet, forExample));

describe("Dutch", () => {
  const { fields } = createForm(nl);

  test("translates every message, label and hint", () => {
    expect(ruleIds.filter((rule) => nl.messages[rule] === en[rule])).toStrictEqual([]);
    expect(parameterNames.filter((name) => fields[name].hint === english[name].hint)).toStrictEqual([]);
    const same = parameterNames.filter((name) => fields[name].label === english[name].label);
    expect(same).toStrictEqual(["cookie"]); // the same word in both
  });

  test("translates every option, and keeps the service's names of values", () => {
    expect(Object.keys(nl.texts)).toStrictEqual(observed.parameterNames);
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

describe("Dutch of the observed contract", () => {
  const form = createForm(observedNl);

  test("differs from the other Dutch exactly where the English differs", () => {
    const differing = ruleIds.filter((rule) => nl.observedMessages[rule] !== nl.messages[rule]);
    expect(differing).toStrictEqual(ruleIds.filter((rule) => observedEn[rule] !== en[rule]));
    expect(differing).toStrictEqual(["generalFlags.value", "hdcpOutputControl.integer", "hdcpOutputControl.range"]);
    const toText = ({ label, hint, options = [] }: { label: string; hint: string; options?: readonly object[] }) => ({
      label,
      hint,
      options,
    });
    const names = parameterNames.filter(
      (name) => JSON.stringify(nl.observedTexts[name]) !== JSON.stringify(nl.texts[name]),
    );
    expect(names).toStrictEqual(
      parameterNames.filter(
        (name) => JSON.stringify(toText(observedEnglish[name])) !== JSON.stringify(toText(english[name])),
      ),
    );
    expect(names).toStrictEqual(["generalFlags", "hdcpOutputControl"]);
  });

  test("translates every message, label and hint", () => {
    expect(ruleIds.filter((rule) => nl.observedMessages[rule] === observedEn[rule])).toStrictEqual([]);
    const names = observed.parameterNames;
    expect(names.filter((name) => form.fields[name].hint === observedEnglish[name].hint)).toStrictEqual([]);
    expect(names.filter((name) => form.fields[name].label === observedEnglish[name].label)).toStrictEqual(["cookie"]);
  });

  test("translates every option, and keeps the service's names of values", () => {
    expect(Object.keys(nl.observedTexts)).toStrictEqual(observed.parameterNames);
    for (const name of observed.parameterNames) {
      const translation = nl.observedTexts[name];
      expect("options" in translation ? Object.keys(translation.options).sort() : []).toStrictEqual(
        (observedEnglish[name].options ?? []).map(({ value }) => value).sort(),
      );
    }
    for (const name of ["securityLevel", "hdcpOutputControl", "trackType"] as const) {
      expect(form.fields[name].options).toStrictEqual(observedEnglish[name].options);
    }
    expect(form.fields.useHttps.options?.[2]?.label).toBe("1 - zoals één bekende aanroeper stuurt");
  });

  test("is frozen at every depth, and leaves the other Dutch as it is", () => {
    expect(Object.isFrozen(nl.observedMessages)).toBe(true);
    for (const texts of [nl.texts, nl.observedTexts]) {
      expect(Object.isFrozen(texts)).toBe(true);
      expect(Object.values(texts).filter((text) => !Object.isFrozen(text))).toStrictEqual([]);
    }
    expect(Object.isFrozen(nl.observedTexts.hdcpOutputControl.options)).toBe(true);
    expect(nl.texts.generalFlags.options).toBeUndefined();
  });

  test("is used by the whole form, also for the rules of keys", () => {
    const { issues = [] } = form.tokenRequestForm["~standard"].validate({ kid: "^kid1", keys: [1, {}], "kid.3": "x" });
    expect(issues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["keys.shape", "keys.mixed", "keys.gap"]));
    for (const { rule, message } of issues) expect(message).toBe(nl.observedMessages[rule]);
  });
});
