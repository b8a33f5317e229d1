import { type EventError, eventError } from "../events/index.ts";
import { readJsonError } from "./json-error.ts";
import { plainText } from "./plain-text.ts";

/**
 * A response without a token: its status, and the content of its body.
 *
 * @see tables 17 and 18
 */
export interface TokenRefusal {
  /** The HTTP status; 0 if there is none, as when a browser hides a redirect. */
  readonly status: number;
  /** The code of the service, known or not; `null` if the body has none. */
  readonly code: number | null;
  /** The meaning of the code; `null` if the code is unknown or absent. */
  readonly event: EventError | null;
  /** The message of the service as plain text on one line, at most 500 UTF-16 units. Do not log it: it may quote the request. */
  readonly detail: string;
}

/**
 * Decodes a response without a token: the body is JSON, HTML or anything else. Takes time linear in its length.
 *
 * @see decision D16 for the order of the search for a code
 */
export function toRefusal(status: number, body: string): TokenRefusal {
  const json = readJsonError(body);
  if (json === undefined) {
    const text = plainText(body);
    return createRefusal(status, findCodes(text).find(isEventCode), text);
  }
  const { named, all, text, message } = json;
  const code = named.find(isEventCode) ?? all.find(isEventCode) ?? findCodes(text).find(isEventCode) ?? named.at(0);
  return createRefusal(status, code, plainText(message));
}

function createRefusal(status: number, code: number | undefined, text: string): TokenRefusal {
  if (code === undefined) return { status, code: null, event: null, detail: truncate(text) };
  return { status, code, event: eventError(code) ?? null, detail: truncate(text) };
}

function isEventCode(code: number): boolean {
  return eventError(code) !== undefined;
}

/** Finds the separate numbers `-dddd`: a UUID often contains the like of `-4018-` (decision D16). */
function findCodes(text: string): readonly number[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])-\d{4}(?![\p{L}\p{N}-])/gu), ([code]) => Number(code));
}

/** Truncates to at most 500 UTF-16 units, without splitting a surrogate pair. */
function truncate(text: string): string {
  const endsInsidePair = (text.codePointAt(499) ?? 0) > 0xffff;
  return text.slice(0, endsInsidePair ? 499 : 500);
}
