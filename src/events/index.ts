import type { EventError } from "./event-error.ts";
import { keyErrors } from "./key-errors.ts";
import { licenceErrors } from "./licence-errors.ts";
import { tokenErrors } from "./token-errors.ts";

export type { EventError, Stage } from "./event-error.ts";

/**
 * The 39 event errors of the service in table order, frozen deeply.
 *
 * @example
 * ```ts
 * import { eventErrors } from "widevine-license-token";
 *
 * eventErrors.filter(({ stages }) => stages.includes("account")).map(({ code }) => code); // => [-2018, -2019, -2031, -7011]
 * ```
 *
 * @see table 18
 */
export const eventErrors: readonly EventError[] = Object.freeze(
  [...tokenErrors, ...keyErrors, ...licenceErrors].map(frozen),
);

/**
 * The event error of a code; `undefined` for a number that is none of the 39 codes.
 *
 * @example
 * ```ts
 * import { eventError } from "widevine-license-token";
 *
 * eventError(-2019)?.meaning; // => "The account has not enough tokens left."
 * eventError(-9999); // => undefined
 * ```
 *
 * @see table 18
 */
export function eventError(code: number): EventError | undefined {
  return byCode.get(code);
}

const byCode: ReadonlyMap<number, EventError> = new Map(eventErrors.map((event) => [event.code, event]));

function frozen(event: EventError): EventError {
  Object.freeze(event.stages);
  Object.freeze(event.parameters);
  return Object.freeze(event);
}
