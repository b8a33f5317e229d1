import type { Type } from "io-ts";
import { observed } from "../contracts/observed.ts";
import type { ObservedTokenRequest as Request } from "../contracts/observed-token-request.ts";
import { decodeAnyBody, decodeTokenRequest } from "../request/decode.ts";
import { type EncodedRequest, encodeTokenRequest, encodeTokenRequestBody } from "../request/encode.ts";
import { requestCodec } from "./request-codec.ts";

/** A decoded value of {@link ObservedTokenRequest} or {@link ObservedTokenRequestBody}. */
export type ObservedTokenRequest = Request;

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
export const ObservedTokenRequest: Type<
  ObservedTokenRequest,
  EncodedRequest<Request>,
  unknown
> = /* @__PURE__ */ requestCodec(
  "ObservedTokenRequest",
  observed,
  (input) => decodeTokenRequest(input, { contract: observed }),
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
export const ObservedTokenRequestBody: Type<ObservedTokenRequest, string, unknown> = /* @__PURE__ */ requestCodec(
  "ObservedTokenRequestBody",
  observed,
  (input) => decodeAnyBody(input, { contract: observed }),
  encodeTokenRequestBody,
);
