import type { Either } from "fp-ts/lib/Either.js";
import { type Context, failures, success, Type, type Validation } from "io-ts";
import type { DecodeOptions } from "../contract/decode-options.ts";
import { own } from "../contract/own-properties.ts";
import { redacted } from "../contract/redact-request.ts";
import type { Issue, Issues } from "../contracts/issue.ts";
import type { TokenRequest as Request } from "../contracts/token-request.ts";
import { decodeTokenRequest, decodeTokenRequestBody } from "../request/decode.ts";
import { type EncodedTokenRequest, encodeTokenRequest, encodeTokenRequestBody } from "../request/encode.ts";
import { codecs } from "./codecs.ts";
import { isSame } from "./is-same.ts";
import { type IssueError, issueError } from "./issue-errors.ts";

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
export function tokenRequestCodec(options: DecodeOptions): Type<TokenRequest, EncodedTokenRequest, unknown> {
  return requestCodec("TokenRequest", (input) => decodeTokenRequest(input, options), encodeTokenRequest);
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
export function tokenRequestBodyCodec(options: DecodeOptions): Type<TokenRequest, string, unknown> {
  return requestCodec("TokenRequestBody", (input) => decodeTokenRequestBody(input, options), encodeTokenRequestBody);
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
export const TokenRequest: Type<TokenRequest, EncodedTokenRequest, unknown> = /* @__PURE__ */ tokenRequestCodec({});

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

function requestCodec<O>(
  name: string,
  decode: (input: unknown) => Either<Issues, TokenRequest>,
  encode: (request: TokenRequest) => O,
): Type<TokenRequest, O, unknown> {
  return new Type<TokenRequest, O, unknown>(
    name,
    isTokenRequest,
    (input, context): Validation<TokenRequest> => {
      const decoded = decode(input);
      if (decoded._tag === "Right") return success(decoded.right);
      return failures(decoded.left.map((issue) => toError(issue, context)));
    },
    encode,
  );
}

/** Whether a value equals a decoded request, with any options. */
function isTokenRequest(value: unknown): value is TokenRequest {
  const decoded = decodeTokenRequest(value);
  return decoded._tag === "Right" && isSame(decoded.right, value);
}

/** Creates the error of an issue at its parameter, so that a reporter can name the path. */
function toError(issue: Issue, context: Context): IssueError {
  const error = issueError(issue, context, redacted);
  if (issue.parameter === null) return error;
  const type = codecs[issue.parameter];
  const index = own(issue, "index");
  const steps = index === undefined ? [issue.parameter] : [issue.parameter, String(index)];
  return { ...error, context: [...error.context, ...steps.map((key) => ({ key, type, actual: redacted }))] };
}
