import type { EventErrorCode } from "../contract/event-error-code.ts";
import type { Remedy } from "../contract/remedy.ts";
import type { ParameterName } from "../contracts/names.ts";

/**
 * An entry of the rule book, which describes one rule; it contains no part of a request.
 *
 * @see tables 13 to 18, decisions D1 to D17
 */
export interface Rule extends Remedy {
  /** The code that the service answers if the rule is broken; `null` if the documentation names none. */
  readonly code: EventErrorCode | null;
  /** The English message of its issues, one sentence: what is expected, then what to do. */
  readonly message: string;
  /** The parameter of the rule; `null` for a rule of a whole body or input. */
  readonly parameter: ParameterName | null;
}
