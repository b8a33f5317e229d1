import { contractIn, type RequestOf } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { TokenRequest as Request } from "../contracts/token-request.ts";
import type { TokenRequestInput } from "../contracts/token-request-input.ts";
import {
  type EncodedRequest,
  type EncodedTokenRequest,
  encodeTokenRequest,
  encodeTokenRequestBody,
} from "../request/encode.ts";
import { type RequestInputOf, tokenRequestBodySchema, tokenRequestSchema } from "../request/standard-schema.ts";
import type { Codec } from "./codec.ts";
import { type RequestCodec, requestCodec } from "./request-codec.ts";

/** A decoded value of {@link TokenRequest} or {@link TokenRequestBody}. */
export type TokenRequest = Request;

/** The type of the codec {@link TokenRequest}. */
export interface TokenRequestC extends Codec<TokenRequest, EncodedTokenRequest, TokenRequestInput> {}

/** The type of the codec {@link TokenRequestBody}. */
export interface TokenRequestBodyC extends Codec<TokenRequest, string, string> {}

/**
 * Creates a codec between an object and a request, as `decodeTokenRequest` decodes it with `options`.
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
): RequestCodec<RequestOf<Options>, EncodedRequest<RequestOf<Options>>, RequestInputOf<Options>> {
  const schema = tokenRequestSchema(options);
  return requestCodec("TokenRequest", contractIn(options), schema, (request) => encodeTokenRequest(request));
}

/**
 * Creates a codec between an urlencoded body and a request, as `decodeTokenRequestBody` decodes it with `options`.
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
): RequestCodec<RequestOf<Options>, string, string> {
  const schema = tokenRequestBodySchema(options);
  return requestCodec("TokenRequestBody", contractIn(options), schema, encodeTokenRequestBody);
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
export const TokenRequest: TokenRequestC = /* @__PURE__ */ tokenRequestCodec({});

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
export const TokenRequestBody: TokenRequestBodyC = /* @__PURE__ */ tokenRequestBodyCodec({});
