/**
 * Whether `text` is a decimal integer: ASCII digits without sign, blank, exponent or leading zero.
 *
 * @see decision D7: `060` could be read as octal by somebody.
 */
export function isDecimal(text: string): boolean {
  if (text.length === 0) return false;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) return false;
  }
  return text === "0" || text.charCodeAt(0) !== 0x30;
}

/** Whether the UTF-16 unit is one of the ASCII digits `0-9`. */
export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
