import { lowerHex } from "../text/hex.ts";

// Other notations of hexadecimal digits. Each function returns the digits in lower case, `undefined` for any other text.

/** The digits of a UUID. */
export const uuidDigits = 32;

/** Reads a UUID with dashes of any kind, in braces or with `urn:uuid:` in front. @see RFC 9562 section 4 */
export function digitsOfUuid(text: string): string | undefined {
  const isInBraces = text.startsWith("{") && text.endsWith("}");
  const groups = uuid.exec(isInBraces ? text.slice(1, -1) : text.replace(/^urn:uuid:/i, ""));
  return groups?.slice(1).join("").toLowerCase();
}

const uuid = /^([\da-f]{8})\p{Pd}([\da-f]{4})\p{Pd}([\da-f]{4})\p{Pd}([\da-f]{4})\p{Pd}([\da-f]{12})$/iu;

/** Digits without their prefixes, separators and brackets. */
export interface BareDigits {
  readonly digits: string;
  /** Whether they had a prefix: without any, it takes their number to tell them from other texts. */
  readonly hadPrefix: boolean;
}

/** Reads digits with a prefix in front or at every byte, or with one separator between all bytes, in brackets or not. */
export function bareDigits(text: string): BareDigits | undefined {
  const inner = withoutBrackets(text).toLowerCase();
  const prefix = prefixes.find((one) => inner.startsWith(one)) ?? "";
  const rest = inner.slice(prefix.length);
  const separator = separators.find((one) => rest.startsWith(one, byteDigits)) ?? "";
  const between = separator + prefix;
  const parts = between === "" ? [rest] : rest.split(between);
  const digits = lowerHex(parts.join(""));
  const isWhole = parts.length === 1 || parts.every(({ length }) => length === byteDigits);
  if (digits === undefined || digits === "" || !isWhole || digits === text.toLowerCase()) return undefined;
  return { digits, hadPrefix: prefix !== "" };
}

function withoutBrackets(text: string): string {
  const isInBrackets = brackets.some((pair) => text.startsWith(pair.charAt(0)) && text.endsWith(pair.charAt(1)));
  return isInBrackets ? text.slice(1, -1).trim() : text;
}

const byteDigits = 2;
const prefixes: readonly string[] = ["0x", "\\x"];
/** The longer first. */
const separators: readonly string[] = [", ", ",", " ", ":", "-"];
const brackets: readonly string[] = ["[]", "{}", "()", "<>"];
