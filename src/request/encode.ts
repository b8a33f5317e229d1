import { mintRecord } from "../contract/branded.ts";
import { encodeRequest } from "../contract/encode-request.ts";
import type { EncodedBesideKeys, EncodedKeyOf, EncodedRequestOf } from "../contract/entry.ts";
import { own } from "../contract/own-properties.ts";
import type { DocumentedEntries } from "../contracts/documented.ts";
import { encodeBody, writtenParameters } from "../contracts/encoder.straight-line.ts";
import type { ObservedEntries } from "../contracts/observed.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { TokenRequest } from "../contracts/token-request.ts";

/**
 * The canonical text of each parameter of a request, in canonical order, not percent-encoded; an absent parameter is left out.
 *
 * @see tables 13 to 16
 */
export type EncodedTokenRequest = EncodedRequestOf<DocumentedEntries> & {
  readonly extra?: readonly (readonly [name: string, text: string])[];
};

/**
 * The canonical text of each parameter of a request of the observed contract: of one key, or of each key in `keys`.
 *
 * @see docs/contracts.md
 */
export type EncodedObservedTokenRequest = EncodedBesideKeys<ObservedEntries> & {
  readonly extra?: readonly (readonly [name: string, text: string])[];
} & (
    | (EncodedKeyOf<ObservedEntries> & { readonly keys?: never })
    | { readonly keys: readonly EncodedKeyOf<ObservedEntries>[] }
  );

/** The canonical texts of a request of either contract. */
export type EncodedRequest<Request> = Request extends TokenRequest ? EncodedTokenRequest : EncodedObservedTokenRequest;

/**
 * Encodes a request of either contract as a record of canonical texts, which {@link decodeTokenRequest} decodes to the same request.
 *
 * @example
 * ```ts
 * import { decodeTokenRequest, encodeTokenRequest, orThrow } from "widevine-license-token";
 *
 * const fields = { customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: "1", hdcpOutputControl: "0" };
 * encodeTokenRequest(orThrow(decodeTokenRequest(fields))); // => fields
 * ```
 *
 * @see tables 13 to 16; decisions D8 and D9 for the canonical forms
 */
export function encodeTokenRequest<Request extends ObservedTokenRequest>(request: Request): EncodedRequest<Request> {
  const extra = own(request, "extra") ?? [];
  const copy = extra.map(([name, text]): [string, string] => [name, text]);
  return mintRecord<EncodedRequest<Request>>([
    ...encodeRequest(writtenParameters, request),
    ...(copy.length > 0 ? [["extra", copy] as const] : []),
  ]);
}

/**
 * Encodes a request of either contract as its canonical body.
 *
 * The parameters are in canonical order and canonical form, followed by the unknown ones that were kept; they are urlencoded as
 * the WHATWG serializer does.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody, encodeTokenRequestBody, orThrow } from "widevine-license-token";
 *
 * const body = "kid=^kid1&securityLevel=1&hdcpOutputControl=0&kek=000102030405060708090A0B0C0D0E0F&customerAuthenticator=123456";
 * encodeTokenRequestBody(orThrow(decodeTokenRequestBody(body))); // => "customerAuthenticator=123456&kek=000102030405060708090a0b0c0d0e0f&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0"
 * ```
 *
 * @see WHATWG URL standard, application/x-www-form-urlencoded serializing
 */
export function encodeTokenRequestBody(request: ObservedTokenRequest): string {
  return encodeBody(request);
}
