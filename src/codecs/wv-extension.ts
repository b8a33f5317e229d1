import type { Type } from "io-ts";
import { type WvExtension as Value, wvExtension } from "../parameters/wv-extension.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link WvExtension} decodes to. */
export type WvExtension = Value;

/**
 * The codec of one licence extension, as the text `type,payload` or as `{ type, payload }`: a type of 4 printable
 * ASCII characters and Base64.
 *
 * On failure: `wvExtension.shape`, `.type`, `.payload-missing`, `.payload-base64` or `.wudo-length`.
 *
 * @example
 * ```ts
 * import { WvExtension } from "widevine-license-token";
 *
 * WvExtension.decode("wudo,AAAAAA=="); // => { _tag: "Right", right: { type: "wudo", payload: "AAAAAA==" } }
 * ```
 *
 * @see table 14, wvExtension; RFC 4648 section 4; decision D6
 */
export const WvExtension: Type<WvExtension, string, unknown> = parameterCodec("WvExtension", wvExtension);
