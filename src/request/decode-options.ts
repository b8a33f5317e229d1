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
  const given = options ?? {};
  try {
    const now = Object.hasOwn(given, "now") ? given.now : undefined;
    const unknown = Object.hasOwn(given, "unknown") ? given.unknown : undefined;
    return { now: readNow(now), keepUnknown: unknown === "keep" };
  } catch {
    return { now: Number.NaN, keepUnknown: false }; // what cannot be read tells no finite time, and keeps nothing
  }
}

function readNow(now: DecodeOptions["now"]): number | undefined {
  if (now === undefined || now === null) return undefined;
  const time = typeof now === "function" ? now() : now;
  const milliseconds = typeof time === "number" ? time : Date.prototype.getTime.call(time);
  return Number.isFinite(milliseconds) ? Math.trunc(milliseconds) : Number.NaN;
}
