import { decodeBody } from "../contract/decode-body.ts";
import { decodeObject } from "../contract/decode-object.ts";
import { readOptions } from "../contract/decode-options.ts";
import type { Either } from "../contract/either.ts";
import { contractIn, type NoOptions, type RequestOf } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { Issues } from "../contracts/issue.ts";

/**
 * Decodes an urlencoded body, as text or as the bytes of its UTF-8 (a `Uint8Array`); returns a valid request or all issues.
 *
 * It decodes by `options.contract`, which is `documented` if absent. It strips, repairs and drops nothing. Without `options.now` the rules that need a clock are not validated. Never throws;
 * takes time linear in the length of the body. The strings of the request, except its `kid`, may share memory with the body:
 * to keep one of them without the body, keep its `structuredClone`.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody } from "widevine-license-token";
 *
 * const decoded = decodeTokenRequestBody(
 *   "customerAuthenticator=123456&kid=%5Ekid1&kek=000102030405060708090a0b0c0d0e0f&securityLevel=1",
 * );
 * decoded._tag === "Left" && decoded.left.map(({ rule, code }) => [rule, code]); // => [["hdcpOutputControl.missing", -7006]]
 * ```
 *
 * @see tables 13 to 16; WHATWG URL standard, application/x-www-form-urlencoded; decisions D12 to D14
 */
export function decodeTokenRequestBody<Options extends DecodeOptions = NoOptions>(
  body: string | Uint8Array,
  options?: Options,
): Either<Issues, RequestOf<Options>> {
  return decodeAnyBody(body, options);
}

/** Decodes a body that may be of any type, as {@link decodeTokenRequestBody} does. */
export function decodeAnyBody<Options extends DecodeOptions>(
  body: unknown,
  options?: Options,
): Either<Issues, RequestOf<Options>> {
  return decodeBody(contractIn(options), body, readOptions(options));
}

/**
 * Decodes an object whose properties are strings or typed values; returns a valid request or all issues.
 *
 * It decodes by `options.contract`, which is `documented` if absent. It reads only own enumerable properties, each once. `undefined` means that a property is absent; `null` is refused. Without
 * `options.now` the rules that need a clock are not validated. Never throws, and never changes its input.
 *
 * @example
 * ```ts
 * import { decodeTokenRequest } from "widevine-license-token";
 *
 * const decoded = decodeTokenRequest(JSON.parse('{ "securityLevel": 9, "KID": "^kid1" }'));
 * decoded._tag === "Left" && decoded.left[0].suggestion; // => "kid"
 * ```
 *
 * @see tables 13 to 16; decisions D11, D13 and D14
 */
export function decodeTokenRequest<Options extends DecodeOptions = NoOptions>(
  input: unknown,
  options?: Options,
): Either<Issues, RequestOf<Options>> {
  const { now, keepUnknown } = readOptions(options);
  return decodeObject(contractIn(options), input, { now, keepUnknown, isForm: false });
}
