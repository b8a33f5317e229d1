import { charactersOf, digit } from "./characters.ts";

/**
 * Whether `text` is a decimal integer: ASCII digits without sign, blank, exponent or leading zero.
 *
 * @see decision D7: `060` could be read as octal by somebody.
 */
export function isDecimal(text: string, characters: number = charactersOf(text)): boolean {
  return characters === digit && (text.charCodeAt(0) !== 0x30 || text.length === 1);
}

/** Whether the UTF-16 unit is one of the ASCII digits `0-9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
