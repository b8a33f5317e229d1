import type { Either } from "../contract/either.ts";
import type { NoOptions, RequestOf } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { Issues } from "../contracts/issue.ts";
import type { LooseObservedTokenRequestInput } from "../contracts/observed-token-request-input.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { LooseTokenRequestInput } from "../contracts/token-request-input.ts";
import type { KeySourceLiteral, KeysSourceLiteral } from "../parameters/key-source/literal.ts";
import { decodeTokenRequest } from "./decode.ts";
import type { Literals } from "./literals.ts";

/**
 * Builds a request from an object that the compiler checks first; returns a valid request or all issues, as
 * {@link decodeTokenRequest} does.
 *
 * With `{ contract: observed }` it takes and gives a request of that contract. The compiler refuses a literal whose characters break a rule (a key id of 31 digits, an extension without a comma, `+0`),
 * with the message of that rule; a `string` is validated at run time. The compiler also refuses an unknown property, unless
 * the options keep it.
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
  const Input extends AnyRequestInput<Options>,
  const Options extends DecodeOptions = NoOptions,
>(input: CheckedInput<Input, Options>, options?: Options): Either<Issues, RequestOf<Options>> {
  return decodeTokenRequest(input, options);
}

/**
 * What a caller may write for a request of the contract that options name, before the compiler checks its literals and its key
 * source; where the options do not tell, as for the wider contract.
 */
export type AnyRequestInput<Options = NoOptions> =
  RequestOf<Options> extends TokenRequest ? LooseTokenRequestInput : LooseObservedTokenRequestInput;

/**
 * The input of {@link buildTokenRequest}, whose literals and key source the compiler checks. With it a function that calls
 * `buildTokenRequest` lets the compiler check its own callers.
 *
 * @example
 * ```ts
 * import { type AnyRequestInput, buildTokenRequest, type CheckedInput, orThrow } from "widevine-license-token";
 *
 * function createRequest<const Input extends AnyRequestInput>(input: CheckedInput<Input>) {
 *   return orThrow(buildTokenRequest<Input>(input));
 * }
 * const account = { customerAuthenticator: "123456", securityLevel: 1, hdcpOutputControl: 0 } as const;
 * createRequest({ ...account, kid: "^kid1", kek: "000102030405060708090a0b0c0d0e0f" }).kid; // => "^kid1"
 * ```
 */
export type CheckedInput<Input, Options = NoOptions> = Input & Literals<Input, Options> & KeySource<Input, Options>;

/** The key source that an input lacks, or that one of its keys lacks, with the sentence of the rule; nothing if it has one. */
export type KeySource<Input, Options> =
  RequestOf<Options> extends TokenRequest ? KeySourceLiteral<Input> : KeysSourceLiteral<Input>;
