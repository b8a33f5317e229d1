import type { Type } from "io-ts";
import { generalFlags, type GeneralFlags as Value } from "../parameters/general-flags.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link GeneralFlags} decodes to. */
export type GeneralFlags = Value;

/**
 * The codec of the licence flags: `0000`, exactly.
 *
 * On failure: `generalFlags.value`.
 *
 * @example
 * ```ts
 * import { GeneralFlags } from "widevine-license-token";
 *
 * GeneralFlags.decode("0000"); // => { _tag: "Right", right: "0000" }
 * ```
 *
 * @see table 14, generalFlags
 */
export const GeneralFlags: Type<GeneralFlags, string, unknown> = parameterCodec("GeneralFlags", generalFlags);
