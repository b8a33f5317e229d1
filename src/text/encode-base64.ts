import { base64Alphabet } from "./base64.ts";

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
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.replace(/.{1,6}/g, (digit) => base64Alphabet.charAt(Number.parseInt(digit.padEnd(6, "0"), 2)));
}
