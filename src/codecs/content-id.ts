import type { Type } from "io-ts";
import { contentId, type ContentId as Value } from "../parameters/content-id.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link ContentId} decodes to. */
export type ContentId = Value;

/**
 * The codec of the content id: text of any length, also of none, without lone surrogates.
 *
 * On failure: `contentId.text`.
 *
 * @example
 * ```ts
 * import { ContentId } from "widevine-license-token";
 *
 * ContentId.decode("Vertigo (1958)"); // => { _tag: "Right", right: "Vertigo (1958)" }
 * ```
 *
 * @see table 14, contentId; decision D11
 */
export const ContentId: Type<ContentId, string, unknown> = parameterCodec("ContentId", contentId);
