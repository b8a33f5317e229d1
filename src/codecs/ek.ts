import type { Type } from "io-ts";
import { ek, type Ek as Value } from "../parameters/ek.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link Ek} decodes to. */
export type Ek = Value;

/**
 * The codec of a wrapped content key: 48 hexadecimal digits (24 bytes), canonical in lower case.
 *
 * On failure: `ek.format`; being a secret, its value is in no error.
 *
 * @example
 * ```ts
 * import { Ek } from "widevine-license-token";
 *
 * Ek.decode("5DBD06C0056B42FE0B8CF406679620C31BD619732730433D")._tag; // => "Right"
 * ```
 *
 * @see table 14, ek; RFC 3394
 */
export const Ek: Type<Ek, string, unknown> = parameterCodec("Ek", ek);
