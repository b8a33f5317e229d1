/**
 * The text in lower case where it is hexadecimal digits in either case, and nothing else; `undefined` where it is not.
 *
 * @see RFC 4648 section 8; decision D8
 */
export function lowerHex(text: string): string | undefined {
  let isLower = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isHexDigit(unit)) return undefined;
    if (unit >= 0x41 && unit <= 0x46) isLower = false;
  }
  return isLower ? text : text.toLowerCase();
}

/** Whether the UTF-16 unit is one of `0-9`, `A-F`, `a-f`; `NaN`, which stands past the end of a text, is not. */
export function isHexDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
