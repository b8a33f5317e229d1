import { base64Alphabet } from "./base64.ts";
import { forEachByte } from "./bytes-of.ts";

/** Encodes bytes in Base64, with padding. @see RFC 4648 section 4 */
export function encodeBase64(bytes: Uint8Array): string {
  const digits = toDigits(bytes);
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, "=");
}

/** Encodes bytes in Base64url, without padding. @see RFC 4648 section 5 */
export function encodeBase64url(bytes: Uint8Array): string {
  return toDigits(bytes).replaceAll("+", "-").replaceAll("/", "_");
}

/** Returns the digits of 6 bits each; zeros fill up the last one. */
function toDigits(bytes: Uint8Array): string {
  let digits = "";
  let bits = 0;
  let count = 0; // of the bits that are not written yet
  forEachByte(bytes, (byte) => {
    bits = ((bits << 8) | byte) & 0xffff;
    for (count += 8; count >= 6; count -= 6) digits += base64Alphabet.charAt((bits >> (count - 6)) & 0x3f);
  });
  return count === 0 ? digits : digits + base64Alphabet.charAt((bits << (6 - count)) & 0x3f);
}
