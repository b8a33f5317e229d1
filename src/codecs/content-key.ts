import type { Type } from "io-ts";
import { contentKey, type ContentKey as Value } from "../parameters/content-key.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** What {@link ContentKey} decodes to. */
export type ContentKey = Value;

/**
 * The codec of the content encryption key: 32 hexadecimal digits (16 bytes), canonical in lower case.
 *
 * On failure: `contentKey.hex`; being a secret, its value is in no error.
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
export const ContentKey: Type<ContentKey, string, unknown> = parameterCodec("ContentKey", contentKey);
