import { deepFreeze } from "../contract/deep-freeze.ts";
import type { EventError } from "./event-error.ts";
import { keyErrors } from "./key-errors.ts";
import { licenseErrors } from "./license-errors.ts";
import { tokenErrors } from "./token-errors.ts";

export type { EventError, EventErrorStage } from "./event-error.ts";

/**
 * All event errors of the service in table order, deeply frozen.
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
export const eventErrors: readonly EventError[] = /* @__PURE__ */ freezeAll();

/**
 * Returns the event error with a code; `undefined` for any other number.
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

const byCode: ReadonlyMap<number, EventError> = /* @__PURE__ */ indexByCode(eventErrors);

function freezeAll(): readonly EventError[] {
  return deepFreeze([...tokenErrors, ...keyErrors, ...licenseErrors]);
}

function indexByCode(events: readonly EventError[]): ReadonlyMap<number, EventError> {
  return new Map(events.map((event) => [event.code, event]));
}
