/** Whether `text` is exactly `digits` hexadecimal digits, in either case (RFC 4648 section 8; decision D8). */
export function isHex(text: string, digits: number): boolean {
  if (text.length !== digits) return false;
  for (let at = 0; at < digits; at++) {
    if (!isHexDigit(text.charCodeAt(at))) return false;
  }
  return true;
}

/** Whether the UTF-16 unit is one of `0-9`, `A-F`, `a-f`; `NaN`, which stands past the end of a text, is not. */
export function isHexDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66);
}
