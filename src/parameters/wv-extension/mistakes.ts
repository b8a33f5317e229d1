import type { Accepts, Mistake, ParameterMistakes } from "../../contract/mistake.ts";
import { textMistakesWithPlus } from "../../contract/plus-mistakes.ts";
import { changed, type TextMistake } from "../../contract/text-mistakes.ts";
import { base64Length } from "../../text/base64.ts";

type ExtensionMistake = "extension.spaces" | "extension.base64url" | "extension.three-parts";

/** Spaces around the parts; another mistake may be within. */
const spaces: Mistake<"extension.spaces"> = {
  id: "extension.spaces",
  message: "There are spaces beside a comma of the extension: remove them.",
  recognize: (text, accepts) => {
    const [type = "", ...parts] = text.split(",", 4);
    if (parts.length !== 1 && parts.length !== 2) return undefined;
    // A type may end with a space.
    const trimmed = [type.slice(0, Math.max(4, type.trimEnd().length)), ...parts.map((part) => part.trim())].join(",");
    return !accepts(trimmed) && mayLosePlus(payloadOf(text)) ? { meant: [] } : changed(text, trimmed);
  },
};

/** A payload in Base64url, or with another padding than it needs. @see RFC 4648 sections 3.2 and 5 */
const base64url: Mistake<"extension.base64url"> = {
  id: "extension.base64url",
  message: "The payload is in Base64url or lacks padding: write it in Base64 with + and /, and with padding.",
  recognize: (text) => {
    const start = text.indexOf(",") + 1;
    const payload = text.slice(start);
    if (start === 0 || !/^[\w+/-]+={0,2}$/.test(payload)) return undefined;
    const base64 = toBase64(payload);
    return base64Length(base64) === -1 ? undefined : changed(text, text.slice(0, start) + base64);
  },
};

/** A flag between type and payload, as the sister services have it. */
const threeParts: Mistake<"extension.three-parts"> = {
  id: "extension.three-parts",
  message: "The extension has a flag between the type and the payload: remove the flag and one comma.",
  recognize: (text) => {
    const [type, flag = "", payload, ...more] = text.split(",", 4);
    if (payload === undefined || more.length > 0 || !/^(?:true|false|[01])$/.test(flag)) return undefined;
    return { meant: [{ text: `${type},${payload}` }] };
  },
};

/** The mistakes in values of wvExtension. @see table 14, wvExtension */
export const mistakes: ParameterMistakes<TextMistake | "text.raw-plus" | ExtensionMistake> =
  /* @__PURE__ */ createMistakes();

function createMistakes(): ParameterMistakes<TextMistake | "text.raw-plus" | ExtensionMistake> {
  // The spaces after the comma are those of the next row.
  const mayLoseLast = (text: string): boolean => mayLosePlus(payloadOf(text).trimStart());
  return {
    wrappers: [...textMistakesWithPlus(restorePlus, trim, mayLoseLast), spaces],
    others: [base64url, threeParts],
  };
}

/** In the payload only, since a type may have spaces; and not where they are around the payload. */
function restorePlus(text: string, accepts: Accepts): string | undefined {
  const start = text.indexOf(",") + 1;
  const payload = text.slice(start);
  if (!payload.includes(" ") || accepts(text.slice(0, start) + payload.trim())) return undefined;
  const restored = text.slice(0, start) + payload.replace(/ /g, "+");
  return accepts(restored) ? restored : undefined;
}

/**
 * Whether a space at an end of the payload may be a raw plus sign: with some of the spaces as plus signs, and the right padding, it
 * is Base64. @see decision P66
 */
function mayLosePlus(payload: string): boolean {
  const inner = payload.trim();
  const [before = "", after = ""] = inner === "" ? [] : payload.split(inner, 2);
  return plusSigns(before).some((start) =>
    plusSigns(after).some((end) => start + end !== "" && base64Length(toBase64(start + inner + end)) !== -1),
  );
}

/** What stands after the first comma; the whole text without one. */
function payloadOf(text: string): string {
  return text.slice(text.indexOf(",") + 1);
}

/** Up to three plus signs, but no more than there are spaces: four more characters of Base64 would change nothing else. */
function plusSigns(white: string): readonly string[] {
  return ["", "+", "++", "+++"].slice(0, white.split(" ").length);
}

/** Leaves four characters before the comma: a type may begin with a space. */
function trim(text: string): string {
  const comma = text.indexOf(",");
  const start = text.length - text.trimStart().length;
  return text.slice(comma < 4 ? start : Math.min(start, comma - 4)).trimEnd();
}

function toBase64(payload: string): string {
  let end = payload.length;
  while (payload.charAt(end - 1) === "=") end--;
  const digits = payload.slice(0, end).replaceAll("-", "+").replaceAll("_", "/");
  return digits + "=".repeat(-digits.length & 3);
}
