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
  return {
    now: attempt(() => readNow(Object.hasOwn(given, "now") ? given.now : undefined), Number.NaN),
    keepUnknown: attempt(() => Object.hasOwn(given, "unknown") && given.unknown === "keep", false),
  };
}

function readNow(now: DecodeOptions["now"]): number | undefined {
  if (now === undefined || now === null) return undefined;
  const time = typeof now === "function" ? now() : now;
  const milliseconds = typeof time === "number" ? time : Date.prototype.getTime.call(time);
  return Number.isFinite(milliseconds) ? Math.trunc(milliseconds) : Number.NaN;
}

/** What reading an option gives, or `otherwise` where it throws: a clock that fails tells no finite time. */
function attempt<A>(read: () => A, otherwise: A): A {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
