import { base64Alphabet, base64Length } from "./base64.ts";

/**
 * Decodes Base64 or Base64url, each with its padding or without any. Returns `undefined` for anything else: a mixture of both
 * alphabets, part of the padding, trailing bits that are not zero, or another number of bytes than `wanted`.
 *
 * @see RFC 4648 sections 3.5, 4 and 5
 */
export function decodeBase64(text: string, wanted: number): Uint8Array | undefined {
  // Other lengths first, so that a long text costs nothing.
  if (![Math.ceil(wanted / 3) * 4, Math.ceil((wanted * 4) / 3)].includes(text.length)) return undefined;
  const standard = /[+/]/.test(text) ? text : text.replaceAll("-", "+").replaceAll("_", "/");
  if (base64Length(padded(standard)) !== wanted) return undefined;
  const bytes = new Uint8Array(wanted);
  let bits = 0;
  let count = 0; // of the bits that are in no byte yet
  let written = 0;
  for (let at = 0; written < wanted; at++) {
    bits = ((bits << 6) | base64Alphabet.indexOf(standard.charAt(at))) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[written++] = bits >> count;
  }
  return bytes;
}

/** Adds the padding where a text has none: a text with part of it gets what no Base64 has. */
function padded(text: string): string {
  return text.includes("=") ? text : text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}
