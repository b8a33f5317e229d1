import type { Mistake } from "./mistake.ts";
import { changed } from "./text-mistakes.ts";

export const numberZerosMessage = "The number has too many or too few zeros: write it in its accepted form.";

/** A number that is not written as decision D7 wants it. `canonical` returns what it means, or `undefined` if it is no number. */
export function numberZerosBy(canonical: (text: string) => string | undefined): Mistake<"number.zeros"> {
  return {
    id: "number.zeros",
    message: numberZerosMessage,
    recognize: (text) => changed(text, canonical(text) ?? text),
  };
}

/** Leading zeros, or `.0` at the end. @see decision D7 */
export const numberZeros: Mistake<"number.zeros"> = /* @__PURE__ */ numberZerosBy((text) => integer.exec(text)?.[1]);

/** Of each digit only one part of the pattern can be, so that it takes linear time. */
const integer = /^0*([1-9]\d*|0)(?:\.0+)?$/;
