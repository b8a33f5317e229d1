import { own } from "./own-properties.ts";

/** A time of validation in milliseconds since the epoch, a `Date`, a function that returns it, or `null` for none. */
export type Clock = number | Date | (() => number) | null;

/**
 * Asks the clock of some options once: returns whole milliseconds since the epoch; `NaN` for no finite time, as of a clock
 * that fails; `undefined` where there is no clock.
 *
 * @see decision D10
 */
export function readClock(options: { readonly now?: Clock | undefined }): number | undefined {
  try {
    // An own property, so that a polluted prototype changes nothing (P2).
    return toTime(own(options, "now"));
  } catch {
    return Number.NaN;
  }
}

function toTime(now: Clock | undefined): number | undefined {
  if (now === undefined || now === null) return undefined;
  const time = typeof now === "function" ? now() : now;
  const milliseconds = typeof time === "number" ? time : Date.prototype.getTime.call(time);
  return Number.isFinite(milliseconds) ? Math.trunc(milliseconds) : Number.NaN;
}
