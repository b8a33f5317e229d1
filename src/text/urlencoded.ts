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
 * Visits the name and the text of each pair of an urlencoded body, still encoded, until `visit` answers false; `isPlain`
 * says that the pair has nothing to decode, neither a `%` nor a `+`.
 *
 * Empty pairs are passed over; a pair without `=` has an empty text (decision D13).
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded parsing
 */
export function eachPair(body: string, visit: (name: string, text: string, isPlain: boolean) => boolean): void {
  // Where each mark stands next; it is searched again only when it has been passed, so that each is searched once in all.
  let equals = -1;
  let percent = -1;
  let plus = -1;
  let start = 0;
  while (start < body.length) {
    const end = placeOf("&", body, start);
    if (end > start) {
      if (equals < start) equals = placeOf("=", body, start);
      if (percent < start) percent = placeOf("%", body, start);
      if (plus < start) plus = placeOf("+", body, start);
      const nameEnd = Math.min(equals, end);
      if (!visit(body.slice(start, nameEnd), body.slice(nameEnd + 1, end), percent >= end && plus >= end)) return;
    }
    start = end + 1;
  }
}

/** Where a mark stands next in the body; its length where there is none. */
function placeOf(mark: string, body: string, from: number): number {
  const at = body.indexOf(mark, from);
  return at === -1 ? body.length : at;
}

/**
 * Reads an urlencoded name or text: `+` is a blank, `%` and two hexadecimal digits are a byte of UTF-8.
 *
 * Nothing is repaired (decision D13): what the WHATWG parser would replace is {@link Undecodable}. A lone surrogate
 * that stands there raw is left as it is, for the rules of the parameter.
 */
export function decodeUrlencoded(encoded: string): string | Undecodable {
  const spaced = encoded.includes("+") ? encoded.split("+").join(" ") : encoded;
  let text = "";
  let start = 0;
  for (let at = spaced.indexOf("%"); at !== -1; at = spaced.indexOf("%", start)) {
    const byte = byteAt(spaced, at + 1);
    if (byte === -1) return badPercent;
    if (byte > 0x7f) return decodeUtf8(spaced);
    text += spaced.slice(start, at) + String.fromCharCode(byte);
    start = at + 3;
  }
  return start === 0 ? spaced : text + spaced.slice(start);
}

/** The byte that two hexadecimal digits stand for; -1 where there are none. */
function byteAt(text: string, at: number): number {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return isHexDigit(high) && isHexDigit(low) ? hexValue(high) * 16 + hexValue(low) : -1;
}

function hexValue(unit: number): number {
  return unit < 0x3a ? unit - 0x30 : (unit | 0x20) - 0x57;
}

function decodeUtf8(spaced: string): string | Undecodable {
  if (!hasWholeEscapes(spaced)) return badPercent;
  try {
    // ECMA-262 refuses overlong forms, surrogates, bytes cut short, and all above U+10FFFF here, and keeps a byte order mark.
    return decodeURIComponent(spaced);
  } catch {
    return badUtf8;
  }
}

/** Reads an urlencoded text as {@link decodeUrlencoded} does, where a raw lone surrogate is no UTF-8 either. */
export function decodeWellFormed(encoded: string): string | Undecodable {
  const decoded = decodeUrlencoded(encoded);
  return typeof decoded === "string" && !isWellFormed(decoded) ? badUtf8 : decoded;
}

function hasWholeEscapes(encoded: string): boolean {
  for (let at = encoded.indexOf("%"); at !== -1; at = encoded.indexOf("%", at + 1)) {
    if (!isHexDigit(encoded.charCodeAt(at + 1)) || !isHexDigit(encoded.charCodeAt(at + 2))) return false;
  }
  return true;
}

const badPercent = new Undecodable("percent-encoding");
const badUtf8 = new Undecodable("utf-8");
