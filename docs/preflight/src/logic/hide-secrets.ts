import { hideKeys } from "./hide-keys.ts";
import { keyBytes } from "./key-bytes.ts";
import { keyNotations } from "./key-notations.ts";

/**
 * Makes what takes secrets out of a text: it replaces each occurrence of one, so that a key that was put into the wrong field is
 * hidden there, too: in other letters, and a key in every notation. Short texts are no secrets that could be recognized.
 */
export function secretHider(secrets: readonly string[], isHidden = isLong): (text: string) => string {
  const parts = secrets.flatMap(partsOf);
  // In this order: the digits of a key in Base64 would leave its other characters.
  const hideWhole = replacer([...secrets, ...secrets.map((secret) => secret.trim())], isHidden);
  const keys = keyNotations([...new Set([...secrets, ...parts].flatMap(keyBytes))]);
  const hideParts = replacer(parts, isHidden);
  return (text) => hideParts(hideKeys(hideWhole(text), keys, mark));
}

/**
 * The same for a sentence of the page, which has no value but perhaps a name that was pasted: what may be one of its own words stays.
 */
export function sentenceHider(secrets: readonly string[]): (text: string) => string {
  return secretHider(secrets, (text) => text.length >= longWord && /\d/.test(text));
}

/** In UTF-16 units. */
const longWord = 8;

/** Replaces each of these texts, as it is, in small letters and in capital ones; longer ones first. */
function replacer(texts: readonly string[], isHidden: (text: string) => boolean): (text: string) => string {
  const all = texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
  const known = [...new Set(all)].filter(isHidden).sort((a, b) => b.length - a.length);
  return (text) => known.reduce((left, one) => left.replaceAll(one, mark), text);
}

function isLong(text: string): boolean {
  return text.length >= shortest;
}

/** In UTF-16 units. */
const shortest = 4;

const mark = "[hidden]";

/** The digits of a secret alone, and its parts around a comma. */
function partsOf(secret: string): readonly string[] {
  const trimmed = secret.trim();
  const parts = trimmed.length > longest ? [] : trimmed.split(/[,\s]+/);
  return [trimmed.replace(/[^\da-z]/gi, ""), ...parts];
}

/** In UTF-16 units: a longer text is no authenticator whose parts could be recognized. */
const longest = 200;
