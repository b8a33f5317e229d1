/**
 * How many bytes `text` encodes in Base64 with padding, or -1 where it is no such text.
 *
 * Canonical only: the alphabet of `+` and `/`, whole groups of four, and trailing bits that are zero, so that each
 * sequence of bytes has one text.
 *
 * @see RFC 4648 sections 3.5 and 4
 */
export function base64Bytes(text: string): number {
  if (text.length % 4 !== 0) return -1;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  let last = 0;
  for (let at = 0; at < digits; at++) {
    last = sextet(text.charCodeAt(at));
    if (last === -1) return -1;
  }
  // One padding character leaves 2 unused bits in the last digit, two leave 4.
  const unused = padding === 2 ? 0b1111 : padding === 1 ? 0b11 : 0;
  return (last & unused) === 0 ? (text.length / 4) * 3 - padding : -1;
}

function sextet(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41; // A-Z
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61 + 26; // a-z
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 52; // 0-9
  if (unit === 0x2b) return 62; // +
  if (unit === 0x2f) return 63; // /
  return -1;
}
