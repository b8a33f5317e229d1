// Generated from the entries of documented.ts by `npm run contracts`: do not edit.

import type { Draft } from "../contract/branded.ts";
import type { ParameterValue } from "../contract/entry.ts";
import type { ExtraParameters } from "../contract/extra.ts";
import { contentId } from "../parameters/content-id/content-id.ts";
import { contentKey } from "../parameters/content-key/content-key.ts";
import { cookie } from "../parameters/cookie/cookie.ts";
import { customerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import { ek } from "../parameters/ek/ek.ts";
import { errorFormat } from "../parameters/error-format/error-format.ts";
import { expirationTime } from "../parameters/expiration-time/expiration-time.ts";
import { generalFlags } from "../parameters/general-flags/general-flags.ts";
import { hdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import { kek } from "../parameters/kek/kek.ts";
import { kid } from "../parameters/kid/kid.ts";
import { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import { securityLevel } from "../parameters/security-level/security-level.ts";
import { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";
import type { TokenRequest } from "./token-request.ts";

/** Values by the index of their entry. */
type Values = [
  customerAuthenticator: ParameterValue<typeof customerAuthenticator> | undefined,
  errorFormat: ParameterValue<typeof errorFormat> | undefined,
  generalFlags: ParameterValue<typeof generalFlags> | undefined,
  kek: ParameterValue<typeof kek> | undefined,
  kid: ParameterValue<typeof kid> | undefined,
  ek: ParameterValue<typeof ek> | undefined,
  contentKey: ParameterValue<typeof contentKey> | undefined,
  contentId: ParameterValue<typeof contentId> | undefined,
  securityLevel: ParameterValue<typeof securityLevel> | undefined,
  hdcpOutputControl: ParameterValue<typeof hdcpOutputControl> | undefined,
  licenseDuration: ParameterValue<typeof licenseDuration> | undefined,
  wvExtension: [ParameterValue<typeof wvExtension>, ...ParameterValue<typeof wvExtension>[]] | undefined,
  expirationTime: ParameterValue<typeof expirationTime> | undefined,
  cookie: ParameterValue<typeof cookie> | undefined,
];

/** The values of a valid request: those of the required entries are there. */
type CompleteValues = readonly [
  customerAuthenticator: ParameterValue<typeof customerAuthenticator>,
  errorFormat: ParameterValue<typeof errorFormat> | undefined,
  generalFlags: ParameterValue<typeof generalFlags> | undefined,
  kek: ParameterValue<typeof kek> | undefined,
  kid: ParameterValue<typeof kid>,
  ek: ParameterValue<typeof ek> | undefined,
  contentKey: ParameterValue<typeof contentKey> | undefined,
  contentId: ParameterValue<typeof contentId> | undefined,
  securityLevel: ParameterValue<typeof securityLevel>,
  hdcpOutputControl: ParameterValue<typeof hdcpOutputControl>,
  licenseDuration: ParameterValue<typeof licenseDuration> | undefined,
  wvExtension: [ParameterValue<typeof wvExtension>, ...ParameterValue<typeof wvExtension>[]] | undefined,
  expirationTime: ParameterValue<typeof expirationTime> | undefined,
  cookie: ParameterValue<typeof cookie> | undefined,
];

/** No value for any entry. */
export function createValues(): Values {
  return [
    undefined, // customerAuthenticator
    undefined, // errorFormat
    undefined, // generalFlags
    undefined, // kek
    undefined, // kid
    undefined, // ek
    undefined, // contentKey
    undefined, // contentId
    undefined, // securityLevel
    undefined, // hdcpOutputControl
    undefined, // licenseDuration
    undefined, // wvExtension
    undefined, // expirationTime
    undefined, // cookie
  ];
}

/** Puts values into a request: its properties in canonical order, absent ones absent. */
export function assemble(values: CompleteValues, extra: ExtraParameters | undefined): Draft<TokenRequest> {
  const request: Draft<TokenRequest> = {};
  request.customerAuthenticator = values[0];
  if (values[1] !== undefined) request.errorFormat = values[1];
  if (values[2] !== undefined) request.generalFlags = values[2];
  if (values[3] !== undefined) request.kek = values[3];
  request.kid = values[4];
  if (values[5] !== undefined) request.ek = values[5];
  if (values[6] !== undefined) request.contentKey = values[6];
  if (values[7] !== undefined) request.contentId = values[7];
  request.securityLevel = values[8];
  request.hdcpOutputControl = values[9];
  if (values[10] !== undefined) request.licenseDuration = values[10];
  if (values[11] !== undefined) request.wvExtension = values[11];
  if (values[12] !== undefined) request.expirationTime = values[12];
  if (values[13] !== undefined) request.cookie = values[13];
  if (extra !== undefined) request.extra = extra;
  return request;
}

/** Whether `Object.prototype` has a property that an assignment to one of a request would reach. */
export function isPolluted(): boolean {
  return (
    "customerAuthenticator" in plain ||
    "errorFormat" in plain ||
    "generalFlags" in plain ||
    "kek" in plain ||
    "kid" in plain ||
    "ek" in plain ||
    "contentKey" in plain ||
    "contentId" in plain ||
    "securityLevel" in plain ||
    "hdcpOutputControl" in plain ||
    "licenseDuration" in plain ||
    "wvExtension" in plain ||
    "expirationTime" in plain ||
    "cookie" in plain ||
    "extra" in plain
  );
}

/**
 * Writes the canonical body of a request from its own properties.
 *
 * Requests have as many shapes as there are choices of absent parameters. V8 reads a property by its name fast only where it
 * has met few shapes; in a `for in` loop it reads it by its position, and knows that it is an own property.
 */
export function encodeBody(request: TokenRequest): string {
  let customerAuthenticatorValue: TokenRequest["customerAuthenticator"] | undefined;
  let errorFormatValue: TokenRequest["errorFormat"] | undefined;
  let generalFlagsValue: TokenRequest["generalFlags"] | undefined;
  let kekValue: TokenRequest["kek"] | undefined;
  let kidValue: TokenRequest["kid"] | undefined;
  let ekValue: TokenRequest["ek"] | undefined;
  let contentKeyValue: TokenRequest["contentKey"] | undefined;
  let contentIdValue: TokenRequest["contentId"] | undefined;
  let securityLevelValue: TokenRequest["securityLevel"] | undefined;
  let hdcpOutputControlValue: TokenRequest["hdcpOutputControl"] | undefined;
  let licenseDurationValue: TokenRequest["licenseDuration"] | undefined;
  let wvExtensionValue: TokenRequest["wvExtension"] | undefined;
  let expirationTimeValue: TokenRequest["expirationTime"] | undefined;
  let cookieValue: TokenRequest["cookie"] | undefined;
  let extraValue: TokenRequest["extra"] | undefined;
  for (const name in request) {
    if (!isOwn.call(request, name)) continue;
    switch (name) {
      case "customerAuthenticator":
        customerAuthenticatorValue = request[name];
        break;
      case "errorFormat":
        errorFormatValue = request[name];
        break;
      case "generalFlags":
        generalFlagsValue = request[name];
        break;
      case "kek":
        kekValue = request[name];
        break;
      case "kid":
        kidValue = request[name];
        break;
      case "ek":
        ekValue = request[name];
        break;
      case "contentKey":
        contentKeyValue = request[name];
        break;
      case "contentId":
        contentIdValue = request[name];
        break;
      case "securityLevel":
        securityLevelValue = request[name];
        break;
      case "hdcpOutputControl":
        hdcpOutputControlValue = request[name];
        break;
      case "licenseDuration":
        licenseDurationValue = request[name];
        break;
      case "wvExtension":
        wvExtensionValue = request[name];
        break;
      case "expirationTime":
        expirationTimeValue = request[name];
        break;
      case "cookie":
        cookieValue = request[name];
        break;
      case "extra":
        extraValue = request[name];
        break;
    }
  }
  let body = "";
  if (customerAuthenticatorValue !== undefined) body += `customerAuthenticator=${encodeUrlencoded(customerAuthenticator.write(customerAuthenticatorValue))}`;
  if (errorFormatValue !== undefined) body += `&errorFormat=${encodeUrlencoded(errorFormat.write(errorFormatValue))}`;
  if (generalFlagsValue !== undefined) body += `&generalFlags=${encodeUrlencoded(generalFlags.write(generalFlagsValue))}`;
  if (kekValue !== undefined) body += `&kek=${encodeUrlencoded(kek.write(kekValue))}`;
  if (kidValue !== undefined) body += `&kid=${encodeUrlencoded(kid.write(kidValue))}`;
  if (ekValue !== undefined) body += `&ek=${encodeUrlencoded(ek.write(ekValue))}`;
  if (contentKeyValue !== undefined) body += `&contentKey=${encodeUrlencoded(contentKey.write(contentKeyValue))}`;
  if (contentIdValue !== undefined) body += `&contentId=${encodeUrlencoded(contentId.write(contentIdValue))}`;
  if (securityLevelValue !== undefined) body += `&securityLevel=${encodeUrlencoded(securityLevel.write(securityLevelValue))}`;
  if (hdcpOutputControlValue !== undefined) body += `&hdcpOutputControl=${encodeUrlencoded(hdcpOutputControl.write(hdcpOutputControlValue))}`;
  if (licenseDurationValue !== undefined) body += `&licenseDuration=${encodeUrlencoded(licenseDuration.write(licenseDurationValue))}`;
  for (const one of wvExtensionValue ?? []) body += `&wvExtension=${wvExtension.writeEscaped(one, encodeUrlencoded)}`;
  if (expirationTimeValue !== undefined) body += `&expirationTime=${encodeUrlencoded(expirationTime.write(expirationTimeValue))}`;
  if (cookieValue !== undefined) body += `&cookie=${encodeUrlencoded(cookie.write(cookieValue))}`;
  for (const [name, text] of extraValue ?? []) body += `&${encodeUrlencoded(name)}=${encodeUrlencoded(text)}`;
  return body;
}

const plain: object = {};
const isOwn = Object.prototype.hasOwnProperty;
