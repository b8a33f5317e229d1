import type { Type } from "io-ts";
import { kid, type Kid as Value } from "../parameters/kid.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link Kid} decodes to. */
export type Kid = Value;

/**
 * The codec of a key id: 32 hexadecimal digits (16 bytes), canonical in lower case, or `^` and 1 to 64 characters
 * (UTF-16 units).
 *
 * On failure: `kid.missing`, `.hex`, `.length` or `.name`.
 *
 * @example
 * ```ts
 * import { Kid } from "widevine-license-token";
 *
 * Kid.decode("FD1A706AC2B36002888F6D4A414333C3"); // => { _tag: "Right", right: "fd1a706ac2b36002888f6d4a414333c3" }
 * ```
 *
 * @see table 14, kid
 */
export const Kid: Type<Kid, string, unknown> = parameterCodec("Kid", kid);
