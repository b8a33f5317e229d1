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
  let digits = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    for (; bits >= 6; bits -= 6) digits += alphabet.charAt((held >> (bits - 6)) & 0x3f);
  }
  return bits === 0 ? digits : digits + alphabet.charAt((held << (6 - bits)) & 0x3f);
}
