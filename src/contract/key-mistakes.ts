import { base64, base64OfHex, hexOfHex, prefix, uuid } from "./key-encodings.ts";
import { uuidDigits } from "./key-notation.ts";
import { restoreKeyPlus } from "./key-plus.ts";
import type { Meant, Mistake, ParameterMistakes } from "./mistake.ts";
import { textMistakesWithPlus } from "./plus-mistakes.ts";
import { placeholder, type TextMistake } from "./text-mistakes.ts";
import { characters, digits } from "./typing-mistakes.ts";

/** The ids of the mistakes in a key. */
export type KeyMistake =
  | TextMistake
  | "text.raw-plus"
  | "key.hex-of-hex"
  | "key.uuid"
  | "key.prefix"
  | "key.base64"
  | "key.base64-of-hex"
  | "key.digits"
  | "key.characters";

/**
 * Makes the mistakes of a parameter that takes so many hexadecimal digits. `meantBy` tells what bytes may mean whose digits
 * these are.
 */
export function keyMistakes(
  lengths: readonly number[],
  meantBy: (digits: string) => readonly Meant[] = (text) => [{ text }],
): ParameterMistakes<KeyMistake> {
  return {
    wrappers: textMistakesWithPlus(restoreKeyPlus(lengths)).map((mistake) =>
      mistake.id === placeholder.id ? placeholderOfKey : mistake,
    ),
    others: [
      hexOfHex(lengths),
      ...(lengths.includes(uuidDigits) ? [uuid] : []),
      prefix(lengths),
      base64(lengths, meantBy),
      base64OfHex(lengths),
      digits(lengths),
      characters(lengths),
    ],
  };
}

/** A UUID in braces could be the name of a variable if it begins with a letter. */
const placeholderOfKey: Mistake<"text.placeholder"> = /* @__PURE__ */ exceptInBrackets(placeholder);

function exceptInBrackets<Id extends string>(mistake: Mistake<Id>): Mistake<Id> {
  return {
    ...mistake,
    recognize(text, accepts) {
      const recognized = mistake.recognize(text, accepts);
      return recognized && keyInBrackets.test(text) ? undefined : recognized;
    },
  };
}

const keyInBrackets = /[{<][\da-f-]{32,}[}>]/i;
