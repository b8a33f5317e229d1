import { observed } from "../contracts/observed.ts";
import type { ObservedTokenRequest as Request } from "../contracts/observed-token-request.ts";
import type { ObservedTokenRequestInput } from "../contracts/observed-token-request-input.ts";
import { type EncodedObservedTokenRequest, encodeTokenRequest, encodeTokenRequestBody } from "../request/encode.ts";
import { tokenRequestBodySchema, tokenRequestSchema } from "../request/standard-schema.ts";
import type { Codec } from "./codec.ts";
import { requestCodec } from "./request-codec.ts";

/** A decoded value of {@link ObservedTokenRequest} or {@link ObservedTokenRequestBody}. */
export type ObservedTokenRequest = Request;

/** The type of the codec {@link ObservedTokenRequest}. */
export interface ObservedTokenRequestC
  extends Codec<ObservedTokenRequest, EncodedObservedTokenRequest, ObservedTokenRequestInput> {}

/** The type of the codec {@link ObservedTokenRequestBody}. */
export interface ObservedTokenRequestBodyC extends Codec<ObservedTokenRequest, string, string> {}

/**
 * The codec between an object and a request of the observed contract: it refuses unknown names, keeps `extra`, and has no clock.
 *
 * On failure its errors are redacted, and `issuesOf` returns their issues. For other options there is `tokenRequestCodec`.
 *
 * @example
 * ```ts
 * import { ObservedTokenRequest } from "widevine-license-token";
 *
 * const decoded = ObservedTokenRequest.decode({ customerAuthenticator: "123456", keys: [{ kid: "^kid1", contentKey: "0".repeat(32) }] });
 * decoded._tag; // => "Right"
 * ```
 *
 * @see docs/contracts.md
 */
export const ObservedTokenRequest: ObservedTokenRequestC = /* @__PURE__ */ requestCodec(
  "ObservedTokenRequest",
  observed,
  /* @__PURE__ */ tokenRequestSchema({ contract: observed }),
  encodeTokenRequest,
);

/**
 * The codec between an urlencoded body and a request of the observed contract: it refuses unknown names, and has no clock.
 *
 * On failure its errors are redacted, and `issuesOf` returns their issues. For other options there is `tokenRequestBodyCodec`.
 *
 * @example
 * ```ts
 * import { issuesOf, ObservedTokenRequestBody } from "widevine-license-token";
 *
 * const decoded = ObservedTokenRequestBody.decode("customerAuthenticator=123456&kid.1=%5Ekid1&contentKey.1=00000000000000000000000000000000");
 * decoded._tag === "Left" && issuesOf(decoded.left).map(({ rule }) => rule); // => ["keys.gap"]
 * ```
 *
 * @see docs/contracts.md
 */
export const ObservedTokenRequestBody: ObservedTokenRequestBodyC = /* @__PURE__ */ requestCodec(
  "ObservedTokenRequestBody",
  observed,
  /* @__PURE__ */ tokenRequestBodySchema({ contract: observed }),
  encodeTokenRequestBody,
);
