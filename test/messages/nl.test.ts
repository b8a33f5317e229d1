import { describe, expect, test } from "vitest";
import { documented, parameterNames } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { observedAdviceMessages } from "../../src/contracts/observed-advice.ts";
import { adviseTokenRequest, orThrow } from "../../src/core.ts";
import { diagnose } from "../../src/diagnose/index.ts";
import { createForm, fields as english, observedFields as observedEnglish } from "../../src/form/index.ts";
import { adviceDefinitions } from "../../src/http/advice.ts";
import * as nl from "../../src/messages/nl.ts";
import { decodeTokenRequest } from "../../src/request/decode.ts";
import { englishDiagnoses } from "../diagnose/sentences.ts";
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
}[] = [
  {
    language: "nl",
    messages: nl.messages,
    english: en,
    fieldSet: { title: "documented", contract: documented, fields: createForm(nl).fields },
  },
  {
    language: "nl, observed",
    messages: nl.observedMessages,
    english: observedEn,
    fieldSet: { title: "observed", contract: observed, fields: createForm(observedNl).fields },
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

describe.each(languages)("the fields in $language", ({ fieldSet }) => testFieldTexts(fieldSet));

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

const englishAdvice = [
  ...Object.entries(adviceDefinitions).map(([id, { message }]) => [id, message] as const),
  ...Object.entries(observedAdviceMessages),
];

const sentences: readonly { readonly title: string; readonly english: Sentences; readonly dutch: Sentences }[] = [
  {
    title: "diagnoses",
    english: Object.fromEntries(englishDiagnoses.map(([id, [message = ""]]) => [id, message])),
    dutch: nl.diagnoses,
  },
  { title: "advice", english: Object.fromEntries(englishAdvice), dutch: nl.advice },
];

interface Sentences {
  readonly [id: string]: string;
}

describe.each(sentences)("the sentences of $title", ({ title, english, dutch }) => {
  const ids = Object.keys(english);

  test("are in Dutch exactly those that are in English", () => {
    expect(Object.keys(dutch).toSorted()).toStrictEqual(ids.toSorted());
    expect(Object.isFrozen(dutch)).toBe(true);
    for (const language of [english, dutch]) expect(new Set(Object.values(language)).size).toBe(ids.length);
  });

  test.each(ids)("%s: is one sentence, in both languages: what is there, and what to do", (id) => {
    for (const message of [english[id], dutch[id]]) {
      expect(message).toMatch(/^[^:\n]{12,}: [^:\n]{7,}[^.]\.$/);
      expect(message).not.toMatch(/[.!?] /);
      const subject = title === "advice" && english[id]?.startsWith(id.replace(/\..*/, ""));
      expect(message?.split(" ")[0]).toMatch(subject ? new RegExp(`^${id.replace(/\..*/, "")}$`) : /^[A-Z]/);
    }
  });

  test.each(ids)("%s: has the same names in Dutch, and no English words", (id) => {
    const names =
      /[a-z]+[A-Z]\w+|\b[A-Z]{2}\w*|\b[TZ]\b|Base64\w*|\b(?:kid|kek|html|json|https?|wudo|true|false|null)\b|--\w+|\d+|&\w*;?|%2B|\^/g;
    const findNames = (message = ""): string[] => [...new Set(message.match(names))].sort();
    expect(findNames(dutch[id])).toStrictEqual(findNames(english[id]));
    expect(dutch[id]).not.toMatch(
      /\b(?:the|and|not|this|from|which|with|without|write|value|body is a|send|remove)\b/i,
    );
  });
});

describe("Dutch of diagnoses and advice", () => {
  const request = {
    customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
    kid: "fd1a706ac2b36002888f6d4a414333c3",
    contentKey: "00".repeat(16),
    securityLevel: 1,
    hdcpOutputControl: 0,
  };

  test("is used by diagnose, for bodies, names and values", () => {
    const asJson = { ...request, kid: "fd1a706a-c2b3-6002-888f-6d4a414333c3", securityLevel: "HW_SECURE_ALL" };
    const values = { ...asJson, "kid[0]": "", hdcpOutputControl: [1], iv: "" };
    const body = "?cookie=%20a&fpExtension=&securityLevel=HW_SECURE_ALL";
    for (const input of [body, JSON.stringify(asJson), values]) {
      const english = diagnose(input);
      const dutch = diagnose(input, { messages: nl.diagnoses });
      expect(dutch.length).toBeGreaterThan(2);
      expect(dutch).toStrictEqual(english.map((one) => ({ ...one, message: nl.diagnoses[one.id] })));
    }
    expect(diagnose({ kid: null }, { messages: { "value.list": "Een lijst." } })).toStrictEqual(
      diagnose({ kid: null }),
    );
  });

  test("is used by adviseTokenRequest, in both contracts", () => {
    const options = { contract: observed, method: "GET", messages: nl.advice } as const;
    const advice = adviseTokenRequest(
      orThrow(decodeTokenRequest({ ...request, generalFlags: "0000" }, { contract: observed })),
      options,
    );
    expect(advice.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["errorFormat.html", "generalFlags.short", "contentKey.repeated-byte", "method.get"]),
    );
    for (const { id, message } of advice) expect(message).toBe(nl.advice[id]);
  });
});
