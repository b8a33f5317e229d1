import { diagnoseValue } from "widevine-license-token/diagnose";
import { adviseForm } from "widevine-license-token/form";
import type { Check } from "./check.ts";
import { eachText, type TypedText } from "./each-text.ts";
import { logicTexts } from "./languages/index.ts";
import { libraryLanguage } from "./library-language.ts";
import { isMask, looksLikeMilliseconds } from "./looks-like.ts";
import { contractOf, type PageForm } from "./page-form.ts";
import type { FieldPath } from "./page-values.ts";
import type { VerdictInput } from "./page-verdict.ts";
import { pathsToUnwrap } from "./unwrap.ts";

/** What may be wrong with texts that are accepted: placeholders, masks, and durations in milliseconds. */
export function checkTexts(input: VerdictInput, form: PageForm): readonly Check[] {
  const { contract, language, now } = input;
  const { verdict } = logicTexts(language);
  const messages = libraryLanguage(language, contract).diagnoses;
  const options = { contract: contractOf(contract), now, messages };
  return eachText(input.values, form).flatMap(({ name, path, text, field }): Check[] => {
    if (field === undefined || field["~standard"].validate(text).issues !== undefined) return []; // an issue says it
    const about = { field: name, path, counts: true };
    const found = diagnoseValue(name, text, options).map(({ id, message }) => ({ ...about, id, said: message }));
    if (found.length > 0) return found;
    if (isMask(text)) return [{ ...about, id: "text.mask", said: verdict.mask(field.label) }];
    if (!isInMilliseconds({ name, text })) return [];
    return [{ ...about, id: "duration.milliseconds", said: verdict.milliseconds(field.label) }];
  });
}

function isInMilliseconds({ name, text }: Pick<TypedText, "name" | "text">): boolean {
  if (name === "licenseDuration" || name === "playbackDuration") return looksLikeMilliseconds(Number(text));
  return name === "expirationTime" && text.startsWith("+") && looksLikeMilliseconds(Number(text));
}

/** The advice of the library about a valid request. Advice that is only a preference does not count. */
export function checkRequest(request: Parameters<typeof adviseForm>[0], input: VerdictInput): readonly Check[] {
  const { contract, language, now, target } = input;
  const { messages: _, ...library } = libraryLanguage(language, contract);
  const options = { ...library, contract: contractOf(contract), target, now: () => now, naming: "label" } as const;
  return adviseForm(request, options).map(({ id, message, parameter, path }) => {
    return { id, said: message, field: parameter, path, counts: id !== "errorFormat.html" };
  });
}

/** Each `ek` that could not be checked, or is not yet. */
export function checkUnwrapped({ values, unwrap, language }: VerdictInput, form: PageForm): readonly Check[] {
  const { verdict } = logicTexts(language);
  const label = form.field("ek")?.label ?? "ek";
  const toCheck = (id: string, said: string, paths: readonly FieldPath[]): readonly Check[] =>
    paths.map((path) => ({ id, said, field: "ek", path, counts: true }));
  return unwrap === undefined
    ? toCheck("ek.pending", verdict.pending(label), pathsToUnwrap(values))
    : toCheck("ek.unchecked", verdict.unchecked(label), unwrap.unchecked);
}
