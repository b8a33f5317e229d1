import type { Type } from "io-ts";
import { errorFormat, type ErrorFormat as Value } from "../parameters/error-format.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link ErrorFormat} decodes to. */
export type ErrorFormat = Value;

/**
 * The codec of the form of the service's errors: `html` or `json`, exactly.
 *
 * On failure: `errorFormat.value`.
 *
 * @example
 * ```ts
 * import { ErrorFormat } from "widevine-license-token";
 *
 * ErrorFormat.decode("json"); // => { _tag: "Right", right: "json" }
 * ```
 *
 * @see table 13, errorFormat
 */
export const ErrorFormat: Type<ErrorFormat, string, unknown> = parameterCodec("ErrorFormat", errorFormat);
