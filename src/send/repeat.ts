import type { Either } from "../contract/either.ts";
import type { TokenFailure } from "../http/token-failure.ts";
import type { TokenGrant } from "../http/uri-list.ts";
import { unreachable } from "./failure.ts";
import { type Answer, toResult } from "./read-answer.ts";
import type { Stop } from "./stop.ts";

/** What came of sending the request once. */
export interface Attempt {
  readonly answer: Answer;
  /** The milliseconds that the service asks to wait before the next one; 0 if it does not ask. */
  readonly retryAfter: number;
}

/** The pause before the second attempt, in milliseconds; it doubles with each further one (decision P45). */
const firstPause = 250;

/**
 * Sends a request until an answer is final, `attempts` attempts are made, or all is stopped. Where the next attempt would
 * begin after the timeout, the last answer is returned at once.
 */
export async function repeat(
  send: () => Promise<Attempt>,
  attempts: number,
  stop: Stop,
): Promise<Either<TokenFailure, TokenGrant>> {
  for (let attempt = 1, usual = firstPause; ; attempt++, usual *= 2) {
    const sent = await stop.race(send());
    if (typeof sent === "string") return { _tag: "Left", left: unreachable(attempt, sent) };
    const result = toResult(sent.answer, attempt);
    const pause = Math.max(usual, sent.retryAfter);
    const isLast = !(attempt < attempts) || pause >= stop.remaining(); // also for attempts that are NaN
    if (isLast || isFinal(sent.answer)) return result;
    const reason = await stop.pause(pause);
    if (reason !== undefined) return { _tag: "Left", left: unreachable(attempt, reason) };
  }
}

/** Whether the same request would get the same answer. */
function isFinal(answer: Answer): boolean {
  return typeof answer !== "string" && (answer._tag === "Right" || !answer.left.retryable);
}
