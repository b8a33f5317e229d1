import type { Mistake, ParameterMistakes } from "../../contract/mistake.ts";
import {
  acceptedPlaceholder,
  changed,
  encodedTwiceIf,
  inAccepted,
  quoted,
  surrounded,
  type TextMistake,
} from "../../contract/text-mistakes.ts";

/** Control characters inside, with the white space beside them, as in a key that was pasted in two lines. @see decision P59 */
const brokenLines: Mistake<"text.broken-lines"> = {
  id: "text.broken-lines",
  message:
    "There is a line break or another control character inside the value: remove it, with the white space beside it.",
  // Nothing else in a text means no value at all.
  recognize: (text) => changed(text, text.replace(/[\s\p{Cc}]+/gu, withoutBreak) || text),
};

/** Spaces alone are kept: what belongs there cannot be known. */
function withoutBreak(white: string): string {
  return /[\p{Cc}\p{Zl}\p{Zp}]/u.test(white) ? "" : white;
}

/** The mistakes in values of customerAuthenticator, which accepts nearly any text: some are looked for in accepted ones, too. */
export const mistakes: ParameterMistakes<TextMistake | "text.broken-lines"> = /* @__PURE__ */ createMistakes();

function createMistakes(): ParameterMistakes<TextMistake | "text.broken-lines"> {
  const encoded = encodedTwiceIf((decoded) => decoded.length <= longest && customerKey.test(decoded));
  return {
    wrappers: [acceptedPlaceholder, surrounded, inAccepted(quoted), inAccepted(encoded)],
    others: [brokenLines],
  };
}

/** The number of a customer and the key, as the service gives them out. */
const customerKey = /^\d+,[\da-f]{32}$/i;

/** In UTF-16 units: no number of a customer is so long. */
const longest = 200;
