import type { Type } from "io-ts";
import { cookie, type Cookie as Value } from "../parameters/cookie.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link Cookie} decodes to. */
export type Cookie = Value;

/**
 * The codec of text of at most 32 characters (UTF-16 units), also of none, without lone surrogates.
 *
 * On failure: `cookie.length` or `.text`.
 *
 * @example
 * ```ts
 * import { Cookie } from "widevine-license-token";
 *
 * Cookie.decode("order 4711"); // => { _tag: "Right", right: "order 4711" }
 * ```
 *
 * @see table 16, cookie; decision D3
 */
export const Cookie: Type<Cookie, string, unknown> = parameterCodec("Cookie", cookie);
