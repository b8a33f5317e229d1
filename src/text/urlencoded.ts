import { isHexDigit } from "./hex.ts";
import { isWellFormed } from "./well-formed.ts";

/** Stands for a text that cannot be read, and says why: a `%` without two hexadecimal digits, or bytes that are no UTF-8. */
export class Undecodable {
  readonly reason: "percent-encoding" | "utf-8";

  constructor(reason: "percent-encoding" | "utf-8") {
    this.reason = reason;
  }
}

/**
 * Visits the name and the text of each pair of an urlencoded body, still encoded, until `visit` answers false.
 *
 * Empty pairs are passed over; a pair without `=` has an empty text (decision D13).
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing
 */
export function eachPair(body: string, visit: (name: string, text: string) => boolean): void {
  let start = 0;
  while (start < body.length) {
    const ampersand = body.indexOf("&", start);
    const end = ampersand === -1 ? body.length : ampersand;
    if (end > start) {
      // The search for "=" stays inside the pair, so that many pairs without one cost no more than their length.
      const pair = body.slice(start, end);
      const equals = pair.indexOf("=");
      const more = equals === -1 ? visit(pair, "") : visit(pair.slice(0, equals), pair.slice(equals + 1));
      if (!more) return;
    }
    start = end + 1;
  }
}

/**
 * Reads an urlencoded name or text: `+` is a blank, `%` and two hexadecimal digits are a byte of UTF-8.
 *
 * Nothing is repaired (decision D13): what the WHATWG parser would replace is {@link Undecodable}. A lone surrogate
 * that stands there raw is left as it is, for the rules of the parameter.
 */
export function decodeUrlencoded(encoded: string): string | Undecodable {
  if (!encoded.includes("%") && !encoded.includes("+")) return encoded;
  if (!hasWholeEscapes(encoded)) return badPercent;
  try {
    // ECMA-262 refuses overlong forms, surrogates, bytes cut short, and all above U+10FFFF here, and keeps a byte order mark.
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return badUtf8;
  }
}

/** Reads an urlencoded text as {@link decodeUrlencoded} does, where a raw lone surrogate is no UTF-8 either. */
export function decodeWellFormed(encoded: string): string | Undecodable {
  const decoded = decodeUrlencoded(encoded);
  return typeof decoded === "string" && !isWellFormed(decoded) ? badUtf8 : decoded;
}

/**
 * Writes well-formed text as the WHATWG serializer does: a blank is `+`; `*-._` and ASCII letters and digits stay; all
 * else is `%XX` for each byte of its UTF-8, in upper case.
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded percent-encode set
 */
export function encodeUrlencoded(text: string): string {
  let encoded = "";
  for (const character of text) {
    // A code point beyond ASCII is escaped alike by the serializer and by ECMA-262.
    encoded += ascii.get(character) ?? encodeURIComponent(character);
  }
  return encoded;
}

function hasWholeEscapes(encoded: string): boolean {
  for (let at = encoded.indexOf("%"); at !== -1; at = encoded.indexOf("%", at + 1)) {
    if (!isHexDigit(encoded.charCodeAt(at + 1)) || !isHexDigit(encoded.charCodeAt(at + 2))) return false;
  }
  return true;
}

const badPercent = new Undecodable("percent-encoding");
const badUtf8 = new Undecodable("utf-8");

const ascii: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0x80 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    return [character, asciiEncoded(character)];
  }),
);

function asciiEncoded(character: string): string {
  if (character === " ") return "+";
  if (/[A-Za-z0-9*._-]/.test(character)) return character;
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
