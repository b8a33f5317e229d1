import { eventErrors, observedRules, rules } from "widevine-license-token/rules";
import { ruleBook } from "../languages/nl-rule-book.ts";
import { type CodeInfo, codeInfo, ruleIds } from "./code-info.ts";
import type { ContractName, LanguageTag } from "./context.ts";
import type { ReferenceEntry } from "./entries.ts";
import { logicTexts } from "./languages/index.ts";
import { libraryLanguage } from "./library-language.ts";
import { contractOf, pageForm } from "./page-form.ts";

type Rule = (typeof rules)[keyof typeof rules];

/** The parameters of a contract, in the order of the form. */
export function parameterEntries(language: LanguageTag, contract: ContractName): readonly ReferenceEntry[] {
  const { terms } = logicTexts(language).codes;
  const infos = codeInfos(language);
  const inContract = rulesOf(contract);
  return pageForm({ language, contract, now: 0 }).fields.map(({ name, label, hint, example, unit, options }) => {
    const ofRules = inContract.filter(([, { parameter }]) => parameter === name).map(([id]) => id);
    const ofCodes = infos.filter(({ fields }) => fields.includes(name)).map(({ id }) => id);
    return {
      kind: "parameter",
      id: name,
      title: label,
      details: [
        { term: terms.hint, said: hint },
        { term: terms.example, said: example },
        ...(unit === undefined ? [] : [{ term: terms.unit, said: unit }]),
        ...(options === undefined ? [] : [{ term: terms.values, said: options.map((one) => one.label).join(", ") }]),
      ],
      fields: [name],
      related: [...ofRules, ...ofCodes],
    };
  });
}

/** The rules of a contract. */
export function ruleEntries(language: LanguageTag, contract: ContractName): readonly ReferenceEntry[] {
  const { terms } = logicTexts(language).codes;
  const { messages } = libraryLanguage(language, contract);
  const book = language === "nl" ? ruleBook : undefined;
  return rulesOf(contract).map(([id, { message, code, parameter, remedy, source }]) => ({
    kind: "rule",
    id,
    title: messages?.[id] ?? message,
    details: [
      { term: terms.todo, said: book?.remedies[id] ?? remedy },
      { term: terms.code, said: code === null ? terms.noCode : String(code) },
      { term: terms.source, said: book?.source(source) ?? source },
    ],
    fields: parameter === null ? [] : [parameter],
    related: [...(parameter === null ? [] : [parameter]), ...(code === null ? [] : [String(code)])],
  }));
}

/** The codes of the service, in the order of its table. */
export function codeEntries(language: LanguageTag): readonly ReferenceEntry[] {
  const { terms } = logicTexts(language).codes;
  return codeInfos(language).map(({ id, meaning, who, todo, fields, rules: related }) => ({
    kind: "code",
    id,
    title: meaning,
    details: [
      { term: terms.who, said: who },
      { term: terms.todo, said: todo },
      ...(fields.length === 0 ? [] : [{ term: terms.fields, said: fields.join(", ") }]),
    ],
    fields,
    related: [...fields, ...related],
  }));
}

function codeInfos(language: LanguageTag): readonly CodeInfo[] {
  return eventErrors.flatMap(({ code }) => codeInfo(code, language) ?? []);
}

function rulesOf(contract: ContractName): readonly (readonly [id: keyof typeof rules, rule: Rule])[] {
  const observedBook: { readonly [id: string]: Rule | undefined } = observedRules;
  return ruleIds.flatMap((id) => {
    if (!Object.hasOwn(contractOf(contract).rules, id)) return [];
    return [[id, (contract === "observed" ? observedBook[id] : undefined) ?? rules[id]] as const];
  });
}
