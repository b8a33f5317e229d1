import { type Clock, readClock } from "./clock.ts";
import { own } from "./own-properties.ts";

/** The options of decoding that no contract is needed for. */
export interface CommonOptions {
  /**
   * The time of validation, in whole milliseconds since the epoch (a fraction is cut off), or a `Date`, or a function that
   * is called once at each decode. Without it, or with `null`, the rules that need a clock (`expirationTime.past`, and
   * `expirationTime.lifetime` of an absolute time) are not validated. No finite time fails every absolute expiration.
   */
  readonly now?: Clock;
  /** Whether an unknown name is an issue, which is the default, or goes to the request's `extra`. */
  readonly unknown?: "refuse" | "keep";
}

/** The options as decoding uses them. */
export interface DecodeSettings {
  /** Milliseconds since the epoch; `NaN` for no finite time; `undefined` where there is no clock. */
  readonly now: number | undefined;
  readonly keepUnknown: boolean;
}

/** Reads the options' own properties, and asks the clock once. */
export function readOptions(options: CommonOptions | undefined): DecodeSettings {
  return options ? { now: readClock(options), keepUnknown: keepsUnknown(options) } : defaults;
}

function keepsUnknown(options: CommonOptions): boolean {
  try {
    return own(options, "unknown") === "keep";
  } catch {
    return false; // a getter that throws, a revoked proxy
  }
}

const defaults: DecodeSettings = { now: undefined, keepUnknown: false };
