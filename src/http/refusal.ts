import { type EventError, eventError } from "../events/index.ts";
import { findActor, isRetryable, type RefusalActor } from "./actor.ts";
import { cut } from "./cut.ts";
import { redactTokens } from "./express-play-token.ts";
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
  /**
   * The message of the service as plain text on one line, at most 500 UTF-16 units, with `[redacted]` for each
   * `ExpressPlayToken`; empty if the body is JSON without a message. Do not log it: it may quote the request.
   */
  readonly detail: string;
  /** Who must act: it follows from the code, or from the status if there is no known code. */
  readonly actor: RefusalActor;
  /** Whether the same request may pass later: true for a status of 429, or of 500 or more. */
  readonly retryable: boolean;
}

/**
 * Decodes a response without a token: the body is JSON, HTML or anything else. Takes time linear in its length.
 *
 * @see decision D16 for the order of the search for a code
 */
export function toRefusal(status: number, body: string): TokenRefusal {
  const json = readJsonError(body);
  if (json === undefined) {
    const text = toLine(body);
    return createRefusal(status, findCode(text), text);
  }
  const { named, all, text, message } = json;
  const code = named.find(isEventCode) ?? all.find(isEventCode) ?? findCode(redactTokens(text)) ?? named.at(0);
  return createRefusal(status, code, toLine(message));
}

/** The maximum length of a detail in UTF-16 units. */
const maxDetailLength = 500;

/** The line is redacted as a whole before this cuts it: else the start of a token could remain. */
function createRefusal(status: number, code: number | undefined, line: string): TokenRefusal {
  const event = code === undefined ? undefined : eventError(code);
  return {
    status,
    code: code ?? null,
    event: event ?? null,
    detail: cut(line, maxDetailLength),
    actor: findActor(status, event),
    retryable: isRetryable(status),
  };
}

/** Converts a message to plain text without a token: so no token is taken for a code, or shown. */
function toLine(message: string): string {
  return redactTokens(plainText(message));
}

function isEventCode(code: number): boolean {
  return eventError(code) !== undefined;
}

/** Finds the first separate `-dddd` that is an event error: a UUID often contains the like of `-4018-` (decision D16). */
function findCode(text: string): number | undefined {
  for (const [digits] of text.matchAll(/(?<![\p{L}\p{N}])-\d{4}(?![\p{L}\p{N}-])/gu)) {
    const code = Number(digits);
    if (isEventCode(code)) return code;
  }
  return undefined;
}
