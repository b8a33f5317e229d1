import { readClock } from "./clock.ts";

/**
 * What decoding may be told.
 *
 * @example
 * ```ts
 * import { type DecodeOptions, tokenRequestBodyWith } from "widevine-license-token";
 *
 * const options: DecodeOptions = { now: () => Date.now(), unknown: "keep" };
 * tokenRequestBodyWith(options).decode("useHttps=true")._tag; // => "Left"
 * ```
 *
 * @see decisions D10 and D13
 */
export interface DecodeOptions {
  /**
   * The time of judging, in whole milliseconds since the epoch (a fraction is cut off), or a `Date`, or a function that
   * is asked once at each decode; without it, or with `null`, the rules that need a clock (`expirationTime.past`, and
   * `expirationTime.lifetime` of an absolute time) are not judged. No finite time fails every absolute expiration.
   */
  readonly now?: number | Date | (() => number) | null;
  /** Whether a name that is no parameter is an issue, which is the default, or goes to the request's `extra`. */
  readonly unknown?: "refuse" | "keep";
}

/** The options as judging takes them. */
export interface Settings {
  /** Milliseconds since the epoch; `NaN` for no finite time; `undefined` where the clock plays no part. */
  readonly now: number | undefined;
  readonly keepUnknown: boolean;
}

/** Reads the options' own members, and asks the clock once. */
export function readOptions(options: DecodeOptions | undefined): Settings {
  return options ? { now: readClock(options), keepUnknown: keepsUnknown(options) } : defaults;
}

function keepsUnknown(options: DecodeOptions): boolean {
  try {
    return Object.hasOwn(options, "unknown") && options.unknown === "keep";
  } catch {
    return false; // a getter that throws, a revoked proxy
  }
}

const defaults: Settings = { now: undefined, keepUnknown: false };
