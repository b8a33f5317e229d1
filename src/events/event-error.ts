import type { EventErrorCode } from "../contract/event-error-code.ts";
import type { ParameterName } from "../contracts/names.ts";

/**
 * When an event error can occur: `request`, the rules of this library find it before sending; `account` and `service`,
 * only the service can find it; `redemption`, when a player redeems the token; `other`, the documentation lists it for
 * parameters that this request does not have (rental, device binding, the output control of other DRMs).
 *
 * @see table 18
 */
export type EventErrorStage = "request" | "account" | "service" | "redemption" | "other";

/**
 * An error of the service, with its meaning and remedy.
 *
 * @see table 18
 */
export interface EventError {
  /** The number in the response of the service. */
  readonly code: EventErrorCode;
  /** One English sentence. */
  readonly meaning: string;
  /** At least one stage. */
  readonly stages: readonly EventErrorStage[];
  /** The parameters concerned, in canonical order; empty if the request is not the cause. */
  readonly parameters: readonly ParameterName[];
  /** One or two English sentences: what to do. */
  readonly remedy: string;
}
