import type { Accepts, Mistake } from "./mistake.ts";
import { encodedTwice, placeholder, quoted, surroundedBy, type TextMistake } from "./text-mistakes.ts";

/** Returns a text with `+` for the spaces where it belongs; `undefined` if there is no such space. Takes linear time. */
export type RestorePlus = (text: string, accepts: Accepts) => string | undefined;

/** A raw `+` of a body, which every server reads as a space. @see decision D12 */
export function rawPlus(restore: RestorePlus): Mistake<"text.raw-plus"> {
  return {
    id: "text.raw-plus",
    message: "The value has a space where a plus sign belongs: in a body, write the plus sign as %2B.",
    recognize: (text, accepts) => {
      const restored = restore(text, accepts);
      return restored === undefined ? undefined : { meant: [{ text: restored }] };
    },
  };
}

/**
 * The wrappers of a parameter in which a plus sign may belong. A space at an end that was a plus sign is not around the value, nor
 * is what `trim` leaves there. Where `mayLosePlus` cannot tell, there is no fix.
 */
export function textMistakesWithPlus(
  restore: RestorePlus,
  trim: (text: string) => string = (text) => text.trim(),
  mayLosePlus: (text: string) => boolean = () => false,
): readonly Mistake<TextMistake | "text.raw-plus">[] {
  const around = surroundedBy((text, accepts) => {
    const trimmed = trim(text);
    if (accepts(trimmed)) return trimmed;
    const ends = [text, text.trimEnd(), text.trimStart()];
    const withPlus = ends.find((left) => restore(left, accepts) !== undefined);
    return withPlus ?? (mayLosePlus(text) ? undefined : trimmed);
  });
  return [placeholder, around, quoted, encodedTwice, rawPlus(restore)];
}
