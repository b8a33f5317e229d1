import type { Type } from "io-ts";
import { type ContentKey as ContentKeyValue, contentKey } from "../parameters/content-key/content-key.ts";
import { type Ek as EkValue, ek } from "../parameters/ek/ek.ts";
import { type Kek as KekValue, kek } from "../parameters/kek/kek.ts";
import { type Kid as KidValue, kid } from "../parameters/kid/kid.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs of the key id and the keys (table 14).

/** A decoded value of {@link Kek}. */
export type Kek = KekValue;

/**
 * The codec of a key encryption key: 32, 48 or 64 hexadecimal digits (16, 24 or 32 bytes), canonical in lower case.
 *
 * On failure: `kek.format`; no error contains the value, which is a secret.
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
export const Kek: Type<Kek, string, unknown> = /* @__PURE__ */ parameterCodec("Kek", kek);

/** A decoded value of {@link Kid}. */
export type Kid = KidValue;

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
export const Kid: Type<Kid, string, unknown> = /* @__PURE__ */ parameterCodec("Kid", kid);

/** A decoded value of {@link Ek}. */
export type Ek = EkValue;

/**
 * The codec of a wrapped content key: 48 hexadecimal digits (24 bytes), canonical in lower case.
 *
 * On failure: `ek.format`; no error contains the value, which is a secret.
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
export const Ek: Type<Ek, string, unknown> = /* @__PURE__ */ parameterCodec("Ek", ek);

/** A decoded value of {@link ContentKey}. */
export type ContentKey = ContentKeyValue;

/**
 * The codec of the content encryption key: 32 hexadecimal digits (16 bytes), canonical in lower case.
 *
 * On failure: `contentKey.hex`; no error contains the value, which is a secret.
 *
 * @example
 * ```ts
 * import { ContentKey } from "widevine-license-token";
 *
 * ContentKey.decode("5438B719BF47A2F5678237477DB2F9E6")._tag; // => "Right"
 * ```
 *
 * @see table 14, contentKey
 */
export const ContentKey: Type<ContentKey, string, unknown> = /* @__PURE__ */ parameterCodec("ContentKey", contentKey);
