import { classesOf, hexDigit, upperHexLetter } from "./character-classes.ts";

/**
 * Returns hexadecimal digits of either case in lower case; `undefined` if `text` contains any other character.
 *
 * Pass `classes`, the union of the classes of its characters, if it is known.
 *
 * @see RFC 4648 section 8; decision D8
 */
export function lowerHex(text: string, classes: number = classesOf(text)): string | undefined {
  if ((classes & ~hexDigit) !== 0) return undefined;
  return (classes & upperHexLetter) === 0 ? text : text.toLowerCase();
}
