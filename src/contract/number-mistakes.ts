import type { Mistake } from "./mistake.ts";
import { changed } from "./text-mistakes.ts";

/** A number that is not written as decision D7 wants it. `canonical` returns what it means, or `undefined` if it is no number. */
export function numberZerosBy(canonical: (text: string) => string | undefined): Mistake<"number.zeros"> {
  return {
    id: "number.zeros",
    message: "The number has zeros that do not belong to it, or lacks some: write it in its one accepted form.",
    recognize: (text) => changed(text, canonical(text) ?? text),
  };
}

/** Leading zeros, or `.0` at the end. @see decision D7 */
export function numberZeros(): Mistake<"number.zeros"> {
  return numberZerosBy((text) => integer.exec(text)?.[1]);
}

/** Of each digit only one part of the pattern can be, so that it takes linear time. */
const integer = /^0*([1-9]\d*|0)(?:\.0+)?$/;
