import { type Draft, mintMembers } from "../branded.ts";
import { type ParameterName, parameterNames } from "../parameter-name.ts";
import { type ParameterValues, parameters } from "../parameters/index.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import type { TokenRequest } from "./token-request.ts";

/**
 * The canonical text of each parameter of a request, in canonical order, not percent-encoded; absent ones are absent.
 *
 * @see tables 13 to 16
 */
export interface TokenRequestFields {
  readonly customerAuthenticator: string;
  readonly errorFormat?: string;
  readonly generalFlags?: string;
  readonly kek?: string;
  readonly kid: string;
  readonly ek?: string;
  readonly contentKey?: string;
  readonly contentId?: string;
  readonly securityLevel: string;
  readonly hdcpOutputControl: string;
  readonly licenseDuration?: string;
  readonly wvExtension?: string[];
  readonly expirationTime?: string;
  readonly cookie?: string;
  readonly extra?: [name: string, text: string][];
}

/**
 * Writes a request as a record of canonical texts, which {@link decodeTokenRequest} reads back to the same request.
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
export function encodeTokenRequest(request: TokenRequest): TokenRequestFields {
  const fields: Draft<TokenRequestFields> = {};
  for (const name of parameterNames) {
    const texts = textsOf(request, name);
    if (texts.length > 0) fields[name] = name === "wvExtension" ? texts : texts[0];
  }
  const extra = extraOf(request);
  if (extra.length > 0) fields.extra = extra.map(([name, text]) => [name, text]);
  return mintMembers<TokenRequestFields>(fields);
}

/**
 * Writes the one canonical body of a request: the parameters in canonical order, each in its canonical form, urlencoded
 * as the WHATWG serializer does; kept unknown parameters stand at its end.
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
export function encodeTokenRequestBody(request: TokenRequest): string {
  const pairs: string[] = [];
  for (const name of parameterNames) {
    for (const text of textsOf(request, name)) pairs.push(`${name}=${encodeUrlencoded(text)}`);
  }
  for (const [name, text] of extraOf(request)) pairs.push(`${encodeUrlencoded(name)}=${encodeUrlencoded(text)}`);
  return pairs.join("&");
}

/** The canonical texts of a parameter: none where it is absent, several only of `wvExtension`. */
function textsOf(request: TokenRequest, name: ParameterName): readonly string[] {
  if (!Object.hasOwn(request, name)) return [];
  if (name === "wvExtension") return (request[name] ?? []).map((extension) => textOf(name, extension));
  const value = request[name];
  return value === undefined ? [] : [textOf(name, value)];
}

function textOf<N extends ParameterName>(name: N, value: ParameterValues[N]): string {
  return parameters[name].write(value);
}

function extraOf(request: TokenRequest): readonly (readonly [name: string, text: string])[] {
  return Object.hasOwn(request, "extra") ? (request.extra ?? []) : [];
}
