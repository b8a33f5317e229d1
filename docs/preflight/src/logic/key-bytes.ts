/** Hexadecimal digits of bytes, in small letters. */
type Hex = string;

/**
 * The bytes that a text may stand for as a key: hexadecimal digits in any notation (`0x`, UUID, separators), Base64 or Base64url,
 * and either of these encoded once more. Digits alone are never read as Base64. Empty if the text is no key.
 */
export function keyBytes(text: string): readonly Hex[] {
  if (text.length > longest) return [];
  const bytes = fromDigits(text) ?? fromBase64(text.trim());
  if (bytes === undefined) return [];
  const inner = fromDigits(toText(bytes));
  return inner === undefined ? [bytes] : [bytes, inner];
}

/** In UTF-16 units: the longest notation of the longest key has fewer. */
const longest = 400;

/** In bytes: shorter ones are no key. */
const least = 8;

function fromDigits(text: string): Hex | undefined {
  const digits = text.replace(/0x|\\x|urn:uuid:|[\s:,{}()[\]\p{Pd}]/giu, "").toLowerCase();
  return /^(?:[\da-f]{2})+$/.test(digits) && digits.length >= 2 * least ? digits : undefined;
}

function fromBase64(text: string): Hex | undefined {
  const bare = text
    .replace(/={0,2}$/, "")
    .replaceAll("-", "+")
    .replaceAll("_", "/");
  if (!/^[A-Za-z\d+/]+$/.test(bare) || bare.length % 4 === 1 || bare.length < (least * 4) / 3) return undefined;
  return toHex(atob(bare));
}

/** The digits of a text with a byte in each of its characters. */
export function toHex(bytes: string): Hex {
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}

/** A text with a byte in each of its characters, as `btoa` takes it. */
export function toText(hex: Hex): string {
  return hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}
