import { hideKeys } from "./hide-keys.ts";
import { keyBytes } from "./key-bytes.ts";
import { keyNotations } from "./key-notations.ts";

/**
 * Makes what takes secrets out of a text: it replaces each occurrence of one, so that a key that was put into the wrong field is
 * hidden there, too: in other letters, and a key in every notation. Short texts are no secrets that could be recognized.
 */
export function secretHider(secrets: readonly string[]): (text: string) => string {
  const parts = [...new Set(secrets.flatMap(partsOf))];
  const known = [...new Set(parts.flatMap(letters))]
    .filter((text) => text.length >= shortest)
    .sort((one, other) => other.length - one.length);
  const keys = keyNotations([...new Set(parts.flatMap(keyBytes))]);
  return (text) => {
    const left = known.reduce((rest, secret) => rest.replaceAll(secret, mark), text);
    return hideKeys(left, keys, mark);
  };
}

/** In UTF-16 units. */
const shortest = 4;

const mark = "[hidden]";

/** A secret as it stands and trimmed, its digits alone, and its parts around a comma. */
function partsOf(secret: string): readonly string[] {
  const trimmed = secret.trim();
  const parts = trimmed.length > longest ? [] : trimmed.split(/[,\s]+/);
  return [secret, trimmed, trimmed.replace(/[^\da-z]/gi, ""), ...parts];
}

/** A text as it is, in small letters and in capital ones. */
function letters(text: string): readonly string[] {
  return [text, text.toLowerCase(), text.toUpperCase()];
}

/** In UTF-16 units: a longer text is no authenticator whose parts could be recognized. */
const longest = 200;
