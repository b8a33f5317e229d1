import type { Either } from "fp-ts/lib/Either.js";
import type { Issues } from "../issue.ts";
import { decodeTokenRequest } from "./decode-object.ts";
import type { DecodeOptions } from "./decode-options.ts";
import type { AnyTime } from "./literals/expiration-time.ts";
import type { Literals } from "./literals/index.ts";
import type { TokenRequest } from "./token-request.ts";
import type { TokenRequestInput } from "./token-request-input.ts";

/**
 * Builds a request from an object that the compiler has read first: the same check as {@link decodeTokenRequest}, for
 * what the types cannot say.
 *
 * The compiler refuses a literal that breaks a rule of its own characters (a key id of 31 digits, an extension without a
 * comma, `+0`) with the sentence of that rule; a `string` is left to the check at run time. It refuses a member that is no
 * parameter too, unless the options keep it.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, encodeTokenRequestBody, orThrow } from "widevine-license-token";
 *
 * const request = orThrow(
 *   buildTokenRequest({
 *     customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
 *     kid: "^kid1",
 *     kek: "000102030405060708090a0b0c0d0e0f",
 *     ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
 *     securityLevel: 1,
 *     hdcpOutputControl: 0,
 *     expirationTime: "+60",
 *   }),
 * );
 * encodeTokenRequestBody(request).endsWith("expirationTime=%2B60"); // => true
 * ```
 *
 * @see tables 13 to 16; decision D1
 */
export function buildTokenRequest<
  const Input extends AnyTime<TokenRequestInput>,
  const Options extends DecodeOptions = DecodeOptions,
>(input: Input & Literals<Input, Options>, options?: Options): Either<Issues, TokenRequest> {
  return decodeTokenRequest(input, options);
}
