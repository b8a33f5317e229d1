import type { DecodeOptions } from "./decode-options.ts";

/**
 * Asks the clock once: whole milliseconds since the epoch; `NaN` for no finite time, as of a clock that fails; `undefined`
 * where the clock plays no part.
 *
 * @see decision D10
 */
export function readClock(options: DecodeOptions): number | undefined {
  try {
    // An own member, so that a polluted prototype changes nothing (P2).
    return Object.hasOwn(options, "now") ? timeOf(options.now) : undefined;
  } catch {
    return Number.NaN;
  }
}

function timeOf(now: DecodeOptions["now"]): number | undefined {
  if (now === undefined || now === null) return undefined;
  const time = typeof now === "function" ? now() : now;
  const milliseconds = typeof time === "number" ? time : Date.prototype.getTime.call(time);
  return Number.isFinite(milliseconds) ? Math.trunc(milliseconds) : Number.NaN;
}
