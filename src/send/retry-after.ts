import type { FetchedTokenResponse } from "./fetch.ts";

/**
 * The milliseconds that the `Retry-After` of a response asks to wait; 0 if it asks for nothing, or in no valid form.
 *
 * Valid are a number of seconds, and the one form of a date that senders may write.
 *
 * @see RFC 9110 sections 10.2.3 and 5.6.7
 */
export function readRetryAfter(response: FetchedTokenResponse, now: number): number {
  try {
    const field = response.headers.get("retry-after") ?? "";
    if (/^\d+$/.test(field)) return Number(field) * 1_000;
    return httpDate.test(field) ? Math.max(0, Date.parse(field) - now) || 0 : 0; // of NaN 0: there is no such date
  } catch {
    return 0; // A response that is none must not hide the answer.
  }
}

/** IMF-fixdate; `Date.parse` must take it, since `toUTCString` writes it. */
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
