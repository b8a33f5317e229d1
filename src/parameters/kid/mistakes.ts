import { type KeyMistake, keyMistakes } from "../../contract/key-mistakes.ts";
import type { Meant, Mistake, ParameterMistakes } from "../../contract/mistake.ts";
import { countOtherThanHex, maximumTypos } from "../../contract/typing-mistakes.ts";
import { swapGuid } from "../../text/swap-guid.ts";
import { kidDigits, kidNameMaximumLength } from "./kid.ts";

/** A name whose `^` is missing. */
const noCaret: Mistake<"kid.no-caret"> = {
  id: "kid.no-caret",
  message: "This looks like the name of a key without its ^: write ^ before the name.",
  recognize: (text) => (isName(text) ? { meant: [{ text: `^${text}` }] } : undefined),
};

/** The mistakes that are recognized in kid. */
export const mistakes: ParameterMistakes<KeyMistake | "kid.no-caret"> = /* @__PURE__ */ kidMistakes();

function kidMistakes(): typeof mistakes {
  const { wrappers, others } = keyMistakes([kidDigits], kidsOf);
  return { wrappers, others: [...others.map(exceptNames), noCaret] };
}

/** Whether a text is probably a name: neither too short to tell, nor a key or a UUID with a few typing mistakes. */
function isName(text: string): boolean {
  if (text.length > kidNameMaximumLength || !/^(?=.*[g-z])[\w.-]{3,}$/i.test(text)) return false;
  const withoutDashes = text.replaceAll("-", "");
  return withoutDashes.length < 20 || countOtherThanHex(withoutDashes) > maximumTypos;
}

/** The same 16 bytes are one key id in a database, and another one in a PlayReady header. */
function kidsOf(digits: string): readonly Meant[] {
  const swapped = swapGuid(digits);
  const inOrder = { text: digits, origin: "bytes in order" };
  return swapped === digits ? [inOrder] : [inOrder, { text: swapped, origin: "PlayReady header" }];
}

/** A text with `^` in front is a name, whatever follows. */
function exceptNames<Id extends string>(mistake: Mistake<Id>): Mistake<Id> {
  return {
    ...mistake,
    recognize: (text, accepts) => (text.startsWith("^") ? undefined : mistake.recognize(text, accepts)),
  };
}
