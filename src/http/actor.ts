import type { EventError } from "../events/index.ts";

/**
 * Who must act so that a refused request gets a token.
 *
 * - `caller`: the program that sends the request, which breaks a rule of the contract
 * - `account`: whoever manages the ExpressPlay account, its authenticators and its tokens
 * - `service`: ExpressPlay
 * - `player`: whoever redeems the token
 * - `unknown`: the answer does not say
 *
 * @see decision D16
 */
export type RefusalActor = "caller" | "account" | "service" | "player" | "unknown";

/**
 * Finds who must act. A stage of table 18 says more than a status, which a proxy may have set: the status counts only if the
 * code has no such stage, or there is no known code.
 *
 * @see table 18; decision D16
 */
export function findActor(status: number, event: EventError | undefined): RefusalActor {
  const stages = event?.stages ?? [];
  // In this order: -2018 has the stages request and account, -7008 has service and redemption.
  if (stages.includes("account")) return "account";
  if (stages.includes("request")) return "caller";
  if (stages.includes("service")) return "service";
  if (stages.includes("redemption")) return "player";
  return isServerError(status) ? "service" : "unknown";
}

/**
 * Whether the same request may pass later. The code does not matter: only the service knows what it answers next.
 *
 * @see RFC 6585 section 4 for 429; RFC 9110 section 15.6 for 500 and more; decision D16
 */
export function isRetryable(status: number): boolean {
  return status === tooManyRequests || isServerError(status);
}

const tooManyRequests = 429;

function isServerError(status: number): boolean {
  return status >= 500;
}
