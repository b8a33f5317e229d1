import { type EventError, eventError } from "../events/index.ts";
import { readJsonError } from "./json-error.ts";
import { plainText } from "./plain-text.ts";

/**
 * An answer without a token: its status, and what its body says.
 *
 * @see tables 17 and 18
 */
export interface TokenRefusal {
  /** The HTTP status; 0 where the response had none, as one that a browser hides behind a redirect. */
  readonly status: number;
  /** The service's code, also one that is none of the 39; `null` where the body has none. */
  readonly code: number | null;
  /** What the code means; `null` where it is none of the 39. */
  readonly event: EventError | null;
  /** The service's own text on one line, without tags: at most 500 UTF-16 units. Not safe to log: it may quote the request. */
  readonly detail: string;
}

/**
 * Reads the body of an answer without a token: JSON, HTML or anything else, in time linear in its length.
 *
 * @see decision D16 for the order in which codes are searched
 */
export function refusalOf(status: number, body: string): TokenRefusal {
  const json = readJsonError(body);
  if (json === undefined) {
    const text = plainText(body);
    return refusal(status, codesIn(text).find(isEventCode), text);
  }
  const { named, all, text, message } = json;
  const code = named.find(isEventCode) ?? all.find(isEventCode) ?? codesIn(text).find(isEventCode) ?? named.at(0);
  return refusal(status, code, plainText(message));
}

function refusal(status: number, code: number | undefined, text: string): TokenRefusal {
  if (code === undefined) return { status, code: null, event: null, detail: cut(text) };
  return { status, code, event: eventError(code) ?? null, detail: cut(text) };
}

function isEventCode(code: number): boolean {
  return eventError(code) !== undefined;
}

/** The numbers `-dddd` in a text that stand alone: a UUID holds `-4018-` often enough (decision D16). */
function codesIn(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])-\d{4}(?![\p{L}\p{N}-])/gu), ([code]) => Number(code));
}

/** At most 500 UTF-16 units, and never half a surrogate pair. */
function cut(text: string): string {
  const endsInsidePair = (text.codePointAt(499) ?? 0) > 0xffff;
  return text.slice(0, endsInsidePair ? 499 : 500);
}
