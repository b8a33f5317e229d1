import { diagnoseValue } from "widevine-license-token/diagnose";
import { eachText } from "./each-text.ts";
import { isMask } from "./looks-like.ts";
import type { Loss } from "./loss.ts";
import { pageForm } from "./page-form.ts";
import type { PageValues } from "./page-values.ts";

/**
 * The texts that must not be shown: every secret that was typed, of either contract, and every one that a paste lost. A placeholder
 * or a mask hides nothing.
 */
export function secretTexts(values: PageValues, losses: readonly Loss[] = []): readonly string[] {
  const typed = eachText(values, form).flatMap(({ text, field }) => (field?.secret === false ? [] : [text]));
  return [...typed, ...losses.flatMap(secretsOfLoss)].filter((text) => !isMask(text) && !isPlaceholder(text));
}

function secretsOfLoss({ field, secret, texts, offers }: Loss): readonly string[] {
  if (!secret || form.field(field ?? undefined)?.secret === false) return [];
  const all = [...texts, ...offers.map(({ text }) => text)];
  return field === null ? all.filter(({ length }) => length >= shortestUnknown) : all;
}

/** In UTF-16 units: an unknown parameter may hold a secret, but a short text such as `json` stands in other fields by chance. */
const shortestUnknown = 8;

const form = pageForm({ contract: "observed", language: "en", now: 0 });

/** What has a digit may be a secret, such as a key in braces. */
function isPlaceholder(text: string): boolean {
  return !/\d/.test(text) && diagnoseValue("customerAuthenticator", text).some(({ id }) => id === "text.placeholder");
}
