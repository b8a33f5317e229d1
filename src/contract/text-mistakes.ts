import { percentDecode } from "../text/percent-decode.ts";
import { isPlaceholder } from "../text/placeholder.ts";
import { withoutQuotes } from "../text/quotes.ts";
import type { Accepts, Mistake, Recognized } from "./mistake.ts";

// What may be around any value, or in place of it. The order of the table: placeholder, surrounded, quoted, encodedTwice.

/** The ids of the mistakes that the values of every parameter may have. */
export type TextMistake = "text.placeholder" | "text.surrounded" | "text.quoted" | "text.encoded-twice";

/** A placeholder that was not replaced, or the text of a missing value. */
export const placeholder: Mistake<"text.placeholder"> = {
  id: "text.placeholder",
  message: "This is a placeholder, not a value: replace it with the value.",
  recognize: (text) => (isPlaceholder(text) ? { meant: [] } : undefined),
};

/** A placeholder of a parameter that accepts nearly any text. */
export const acceptedPlaceholder: Mistake<"text.placeholder"> = /* @__PURE__ */ inAccepted(placeholder);

/** White space around a value. */
export const surrounded: Mistake<"text.surrounded"> = /* @__PURE__ */ surroundedBy((text) => text.trim());

/** White space around a value, where `trim` knows which white space belongs to the value; `undefined` if that cannot be known. */
export function surroundedBy(trim: (text: string, accepts: Accepts) => string | undefined): Mistake<"text.surrounded"> {
  return {
    id: "text.surrounded",
    message: "There is white space around the value: remove it.",
    recognize: (text, accepts) => {
      const left = trim(text, accepts);
      // White space alone is around nothing.
      return left === undefined ? { meant: [] } : changed(text, left || text);
    },
  };
}

/** Quotation marks around a value. */
export const quoted: Mistake<"text.quoted"> = {
  id: "text.quoted",
  message: "There are quotation marks around the value: remove them.",
  recognize: (text) => changed(text, withoutQuotes(text)),
};

/** A value that was percent-encoded once more than needed: that only shows in what is left of it. */
export const encodedTwice: Mistake<"text.encoded-twice"> = {
  id: "text.encoded-twice",
  message: "The value is percent-encoded twice: decode it once.",
  onlyIfFit: true,
  recognize: (text) => changed(text, percentDecode(text) ?? text),
};

/** A value that was percent-encoded once more than needed, where the decoded text looks like a value. */
export function encodedTwiceIf(looksRight: (decoded: string) => boolean): Mistake<"text.encoded-twice"> {
  return {
    ...encodedTwice,
    recognize: (text) => {
      const decoded = percentDecode(text);
      return decoded !== undefined && looksRight(decoded) ? { meant: [{ text: decoded }] } : undefined;
    },
  };
}

/** The wrappers of each parameter in which no plus sign belongs; for the others see `textMistakesWithPlus`. */
export const textMistakes = [placeholder, surrounded, quoted, encodedTwice] as const;

/** The wrappers of a parameter that accepts nearly any text. */
export const freeTextMistakes = [acceptedPlaceholder, surrounded, quoted, encodedTwice] as const;

/** A mistake that is looked for in accepted texts, too. */
export function inAccepted<Id extends string>(mistake: Mistake<Id>): Mistake<Id> {
  return { ...mistake, inAccepted: true };
}

/** What is left of a text that a mistake changes; `undefined` if it changes nothing. */
export function changed(text: string, left: string): Recognized | undefined {
  return left === text ? undefined : { meant: [{ text: left }] };
}
