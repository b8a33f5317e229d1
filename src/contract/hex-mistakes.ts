import { base64Alphabet } from "../text/base64.ts";

/**
 * Returns the hexadecimal digits that a text probably means: a UUID, groups of bytes with `0x` in front or separators
 * between, or Base64 with its padding.
 *
 * Base64 without padding is left alone: it could be a name, or digits with a typing mistake in them.
 *
 * @see RFC 4648 sections 4, 5 and 8
 */
export function fixHex(text: string): string {
  if (/^[\w+/-]+==?$/.test(text) && text.length % 4 === 0) return hexOfBase64(text) ?? text;
  return text.replace(/\b0x|^\{|\}$|[\s,:-]/gi, "");
}

/** The bytes of padded Base64 or Base64url; `undefined` where the unused bits are not zero. */
function hexOfBase64(text: string): string | undefined {
  let hex = "";
  let bits = 0;
  let count = 0;
  for (const character of text.replace(/=/g, "")) {
    bits = bits * 64 + base64Alphabet.indexOf(character.replace("-", "+").replace("_", "/"));
    count += 6;
    // One padding character leaves 2 unused bits, two leave 4: so many bits are held back.
    while (count > 4) {
      count -= 4;
      hex += Math.floor(bits / 2 ** count).toString(16);
      bits %= 2 ** count;
    }
  }
  return bits === 0 ? hex : undefined;
}
