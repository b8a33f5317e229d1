import type { KeyInput } from "../contracts/token-request-input.ts";
import { type ContentKey as ContentKeyValue, contentKey } from "../parameters/content-key/content-key.ts";
import { schema as contentKeySchema } from "../parameters/content-key/schema.ts";
import { type Ek as EkValue, ek } from "../parameters/ek/ek.ts";
import { schema as ekSchema } from "../parameters/ek/schema.ts";
import { type Kek as KekValue, kek } from "../parameters/kek/kek.ts";
import { schema as kekSchema } from "../parameters/kek/schema.ts";
import { type Kid as KidValue, kid } from "../parameters/kid/kid.ts";
import { schema as kidSchema } from "../parameters/kid/schema.ts";
import type { Codec } from "./codec.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs of the key id and the keys (table 14).

/** A decoded value of {@link Kek}. */
export type Kek = KekValue;

/** The type of the codec {@link Kek}. */
export interface KekC extends Codec<Kek, string, KeyInput> {}

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
export const Kek: KekC = /* @__PURE__ */ parameterCodec("Kek", kek, kekSchema);

/** A decoded value of {@link Kid}. */
export type Kid = KidValue;

/** The type of the codec {@link Kid}. */
export interface KidC extends Codec<Kid, string, KeyInput> {}

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
export const Kid: KidC = /* @__PURE__ */ parameterCodec("Kid", kid, kidSchema);

/** A decoded value of {@link Ek}. */
export type Ek = EkValue;

/** The type of the codec {@link Ek}. */
export interface EkC extends Codec<Ek, string, KeyInput> {}

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
export const Ek: EkC = /* @__PURE__ */ parameterCodec("Ek", ek, ekSchema);

/** A decoded value of {@link ContentKey}. */
export type ContentKey = ContentKeyValue;

/** The type of the codec {@link ContentKey}. */
export interface ContentKeyC extends Codec<ContentKey, string, KeyInput> {}

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
export const ContentKey: ContentKeyC = /* @__PURE__ */ parameterCodec("ContentKey", contentKey, contentKeySchema);
