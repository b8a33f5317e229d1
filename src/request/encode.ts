import { type Draft, mintMembers } from "../branded.ts";
import { type ParameterName, parameterNames } from "../parameter-name.ts";
import { writeContentId } from "../parameters/content-id.ts";
import { writeContentKey } from "../parameters/content-key.ts";
import { writeCookie } from "../parameters/cookie.ts";
import { writeCustomerAuthenticator } from "../parameters/customer-authenticator.ts";
import { writeEk } from "../parameters/ek.ts";
import { writeErrorFormat } from "../parameters/error-format.ts";
import { writeExpirationTime } from "../parameters/expiration-time.ts";
import { writeGeneralFlags } from "../parameters/general-flags.ts";
import { writeHdcpOutputControl } from "../parameters/hdcp-output-control.ts";
import { type ParameterValues, parameters } from "../parameters/index.ts";
import { writeKek } from "../parameters/kek.ts";
import { writeKid } from "../parameters/kid.ts";
import { writeLicenseDuration } from "../parameters/license-duration.ts";
import { writeSecurityLevel } from "../parameters/security-level.ts";
import type { WvExtension } from "../parameters/wv-extension.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import { ownMembers } from "./request-members.ts";
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
  // Hexadecimal digits, words and numbers have nothing to escape.
  const own = ownMembers(request);
  let body = "";
  if (own.customerAuthenticator !== undefined) {
    body += `customerAuthenticator=${encodeUrlencoded(writeCustomerAuthenticator(own.customerAuthenticator))}`;
  }
  if (own.errorFormat !== undefined) body += `&errorFormat=${writeErrorFormat(own.errorFormat)}`;
  if (own.generalFlags !== undefined) body += `&generalFlags=${writeGeneralFlags(own.generalFlags)}`;
  if (own.kek !== undefined) body += `&kek=${writeKek(own.kek)}`;
  if (own.kid !== undefined) body += `&kid=${encodeUrlencoded(writeKid(own.kid))}`;
  if (own.ek !== undefined) body += `&ek=${writeEk(own.ek)}`;
  if (own.contentKey !== undefined) body += `&contentKey=${writeContentKey(own.contentKey)}`;
  if (own.contentId !== undefined) body += `&contentId=${encodeUrlencoded(writeContentId(own.contentId))}`;
  if (own.securityLevel !== undefined) body += `&securityLevel=${writeSecurityLevel(own.securityLevel)}`;
  if (own.hdcpOutputControl !== undefined) {
    body += `&hdcpOutputControl=${writeHdcpOutputControl(own.hdcpOutputControl)}`;
  }
  if (own.licenseDuration !== undefined) body += `&licenseDuration=${writeLicenseDuration(own.licenseDuration)}`;
  if (own.wvExtension !== undefined) {
    for (const extension of own.wvExtension) body += `&wvExtension=${encodedExtension(extension)}`;
  }
  if (own.expirationTime !== undefined) {
    body += `&expirationTime=${encodeUrlencoded(writeExpirationTime(own.expirationTime))}`;
  }
  if (own.cookie !== undefined) body += `&cookie=${encodeUrlencoded(writeCookie(own.cookie))}`;
  if (own.extra !== undefined) {
    for (const [name, text] of own.extra) body += `&${encodeUrlencoded(name)}=${encodeUrlencoded(text)}`;
  }
  return body;
}

/** An extension's text, escaped in its parts: V8 would put them together first, to read them one by one. */
function encodedExtension({ type, payload }: WvExtension): string {
  return `${encodeUrlencoded(type)}%2C${encodeUrlencoded(payload)}`;
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
