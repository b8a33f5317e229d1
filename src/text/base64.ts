/**
 * Returns the number of bytes that `text` encodes in padded Base64, or -1 if it is not canonical Base64.
 *
 * Canonical: the alphabet with `+` and `/`, whole groups of four, and trailing bits of zero, so that each sequence of
 * bytes has exactly one encoding.
 *
 * @see RFC 4648 sections 3.5 and 4
 */
export function base64Length(text: string): number {
  if (text.length % 4 !== 0) return -1;
  const padding = paddingLength(text);
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

/** The number of `=` at the end, at most two. */
function paddingLength(text: string): number {
  if (text.charCodeAt(text.length - 1) !== 0x3d) return 0;
  return text.charCodeAt(text.length - 2) === 0x3d ? 2 : 1;
}

/** @see RFC 4648 section 4, table 1 */
export const base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The six bits of each ASCII character that is a digit (RFC 4648, table 1); -1 for any other, and for 0x80 (non-ASCII). */
const sextets = /* @__PURE__ */ createSextets();

function createSextets(): DataView {
  return new DataView(
    Int8Array.from({ length: 0x81 }, (_, unit) => base64Alphabet.indexOf(String.fromCharCode(unit))).buffer,
  );
}
