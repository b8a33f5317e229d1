import { classesOf, digit } from "./character-classes.ts";

/**
 * Whether `text` is a decimal integer: ASCII digits without sign, space, exponent or leading zero.
 *
 * Pass `classes`, the union of the classes of its characters, if it is known.
 *
 * @see decision D7: some parsers read `060` as octal.
 */
export function isDecimal(text: string, classes: number = classesOf(text)): boolean {
  return classes === digit && (text.charCodeAt(0) !== 0x30 || text.length === 1);
}

/** Whether the UTF-16 unit is one of the ASCII digits `0-9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
