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
  const padding = paddingOf(text);
  const digits = text.length - padding;
  let last = 0;
  for (let at = 0; at < digits; at++) {
    const unit = text.charCodeAt(at);
    last = sextets.getInt8(Math.min(unit, 0x80));
    if (last === -1) return -1;
  }
  // One padding character leaves 2 unused bits in the last digit, two leave 4.
  const unused = padding === 2 ? 0b1111 : padding === 1 ? 0b11 : 0;
  return (last & unused) === 0 ? (text.length / 4) * 3 - padding : -1;
}

/** How many `=` stand at the end, two at most. */
function paddingOf(text: string): number {
  if (text.charCodeAt(text.length - 1) !== 0x3d) return 0;
  return text.charCodeAt(text.length - 2) === 0x3d ? 2 : 1;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The six bits of each character of ASCII that is a digit (RFC 4648, table 1); -1 of any other, and of all beyond ASCII. */
const sextets = new DataView(
  Int8Array.from({ length: 0x81 }, (_, unit) => alphabet.indexOf(String.fromCharCode(unit))).buffer,
);
