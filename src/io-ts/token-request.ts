import type { Type } from "io-ts";
import { contractIn, type RequestOf } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { TokenRequest as Request } from "../contracts/token-request.ts";
import { decodeAnyBody, decodeTokenRequest } from "../request/decode.ts";
import { type EncodedRequest, encodeTokenRequest, encodeTokenRequestBody } from "../request/encode.ts";
import { requestCodec } from "./request-codec.ts";

/** A decoded value of {@link TokenRequest} or {@link TokenRequestBody}. */
export type TokenRequest = Request;

/**
 * Creates a codec between an object and a request, as {@link decodeTokenRequest} decodes it with `options`.
 *
 * Nest it in `t.type`; a `t.intersection` with it always fails, because it refuses the other properties. On failure
 * its errors are redacted, and `issuesOf` returns their issues.
 *
 * @example
 * ```ts
 * import { tokenRequestCodec } from "widevine-license-token";
 *
 * const Lenient = tokenRequestCodec({ unknown: "keep" });
 * const decoded = Lenient.decode({
 *   customerAuthenticator: "123456",
 *   kid: "^kid1",
 *   kek: "000102030405060708090a0b0c0d0e0f",
 *   securityLevel: 1,
 *   hdcpOutputControl: 0,
 *   useHttps: "true",
 * });
 * decoded._tag === "Right" && decoded.right.extra; // => [["useHttps", "true"]]
 * ```
 *
 * @see tables 13 to 16; decisions D10, D11 and D13
 */
export function tokenRequestCodec<Options extends DecodeOptions>(
  options: Options,
): Type<RequestOf<Options>, EncodedRequest<RequestOf<Options>>, unknown> {
  const decode = (input: unknown) => decodeTokenRequest(input, options);
  return requestCodec("TokenRequest", contractIn(options), decode, (request) => encodeTokenRequest(request));
}

/**
 * Creates a codec between an urlencoded body and a request, as {@link decodeTokenRequestBody} decodes it with `options`.
 *
 * On failure its errors are redacted, and `issuesOf` returns their issues.
 *
 * @example
 * ```ts
 * import { tokenRequestBodyCodec } from "widevine-license-token";
 *
 * const Now = tokenRequestBodyCodec({ now: () => Date.now() });
 * Now.decode("kid=%5Ekid1")._tag; // => "Left"
 * ```
 *
 * @see tables 13 to 16; decisions D10, D12 and D13
 */
export function tokenRequestBodyCodec<Options extends DecodeOptions>(
  options: Options,
): Type<RequestOf<Options>, string, unknown> {
  const decode = (input: unknown) => decodeAnyBody(input, options);
  return requestCodec("TokenRequestBody", contractIn(options), decode, encodeTokenRequestBody);
}

/**
 * The codec between an object and a request: it refuses unknown names, keeps `extra`, and has no clock.
 *
 * Nest it in `t.type`; a `t.intersection` with it always fails, because it refuses the other properties. On failure
 * its errors are redacted, and `issuesOf` returns their issues.
 *
 * @example
 * ```ts
 * import { TokenRequest } from "widevine-license-token";
 *
 * TokenRequest.is({ kid: "^kid1" }); // => false
 * ```
 *
 * @see tables 13 to 16; decision D11
 */
export const TokenRequest: Type<
  TokenRequest,
  EncodedRequest<TokenRequest>,
  unknown
> = /* @__PURE__ */ tokenRequestCodec({});

/**
 * The codec between an urlencoded body and a request: it refuses unknown names, and has no clock.
 *
 * On failure its errors are redacted, and `issuesOf` returns their issues.
 *
 * @example
 * ```ts
 * import * as t from "io-ts";
 * import { issuesOf, TokenRequestBody } from "widevine-license-token";
 *
 * const Message = t.type({ request: TokenRequestBody });
 * const decoded = Message.decode({ request: "securityLevel=1&hdcpOutputControl=0&contentKey=0&customerAuthenticator=1" });
 * decoded._tag === "Left" && issuesOf(decoded.left).map(({ rule }) => rule); // => ["kid.missing", "contentKey.hex"]
 * ```
 *
 * @see tables 13 to 16; decisions D12 to D14
 */
export const TokenRequestBody: Type<TokenRequest, string, unknown> = /* @__PURE__ */ tokenRequestBodyCodec({});
