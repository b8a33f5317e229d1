/** Bytes in Base64, with padding. @see RFC 4648 section 4 */
export function base64(bytes: Uint8Array): string {
  const digits = digitsOf(bytes, "+/");
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, "=");
}

/** Bytes in Base64url, without padding. @see RFC 4648 section 5 */
export function base64url(bytes: Uint8Array): string {
  return digitsOf(bytes, "-_");
}

/** The digits of 6 bits each; zeros fill up the last one. */
function digitsOf(bytes: Uint8Array, lastTwo: "+/" | "-_"): string {
  const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${lastTwo}`;
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  return bits.replace(/.{1,6}/g, (digit) => alphabet.charAt(Number.parseInt(digit.padEnd(6, "0"), 2)));
}
