import type { EventErrorCode } from "../event-error-code.ts";
import type { ParameterName } from "../parameter-name.ts";

/**
 * When an event error can occur: `request`, this library's rules find it before sending; `account` and `service`, only
 * the service can know; `redemption`, when a player redeems the token; `other`, the page lists it for parameters that
 * this request does not have (rental, device binding, the output control of other DRMs).
 *
 * @see table 18
 */
export type Stage = "request" | "account" | "service" | "redemption" | "other";

/**
 * One of the 39 errors with which the service answers: what it means, and what helps.
 *
 * @see table 18
 */
export interface EventError {
  /** The number in the service's answer. */
  readonly code: EventErrorCode;
  /** One English sentence. */
  readonly meaning: string;
  /** At least one stage. */
  readonly stages: readonly Stage[];
  /** The parameters that the error is about, in canonical order; none where the request is not at fault. */
  readonly parameters: readonly ParameterName[];
  /** One or two English sentences for the person on duty. */
  readonly remedy: string;
}
