import type { Type } from "io-ts";
import { kek, type Kek as Value } from "../parameters/kek.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link Kek} decodes to. */
export type Kek = Value;

/**
 * The codec of a key encryption key: 32, 48 or 64 hexadecimal digits (16, 24 or 32 bytes), canonical in lower case.
 *
 * On failure: `kek.format`; being a secret, its value is in no error.
 *
 * @example
 * ```ts
 * import { Kek } from "widevine-license-token";
 *
 * Kek.decode("00010203")._tag; // => "Left"
 * ```
 *
 * @see table 14, kek; RFC 3394
 */
export const Kek: Type<Kek, string, unknown> = parameterCodec("Kek", kek);
