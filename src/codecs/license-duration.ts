import type { Type } from "io-ts";
import { licenseDuration, type LicenseDuration as Value } from "../parameters/license-duration.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link LicenseDuration} decodes to. */
export type LicenseDuration = Value;

/**
 * The codec of seconds of playback after it starts: an integer from 1 to 2^53 - 1, as a number or as text.
 *
 * On failure: `licenseDuration.integer`.
 *
 * @example
 * ```ts
 * import { LicenseDuration } from "widevine-license-token";
 *
 * LicenseDuration.decode("3600"); // => { _tag: "Right", right: 3600 }
 * ```
 *
 * @see table 14, licenseDuration; decisions D5 and D7
 */
export const LicenseDuration: Type<LicenseDuration, string, unknown> = parameterCodec(
  "LicenseDuration",
  licenseDuration,
);
