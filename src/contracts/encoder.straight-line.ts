// Generated from the entries of documented.ts and observed.ts by `npm run contracts`: do not edit.

import type { ExtraParameters } from "../contract/extra.ts";
import { own } from "../contract/own-properties.ts";
import type { WrittenParameter } from "../contract/written-parameter.ts";
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
import { write as writePlaybackDuration } from "../parameters/playback-duration/playback-duration.ts";
import { securityLevel } from "../parameters/security-level/security-level.ts";
import { write as writeTrackType } from "../parameters/track-type/track-type.ts";
import { write as writeUseHttps } from "../parameters/use-https/use-https.ts";
import { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import { encodeUrlencoded } from "../text/encode-urlencoded.ts";

/** What a request of either contract may hold. */
interface Written extends WrittenKey {
  readonly customerAuthenticator?: Parameters<typeof customerAuthenticator.write>[0];
  readonly errorFormat?: Parameters<typeof errorFormat.write>[0];
  readonly useHttps?: Parameters<typeof writeUseHttps>[0];
  readonly generalFlags?: Parameters<typeof generalFlags.write>[0];
  readonly kek?: Parameters<typeof kek.write>[0];
  readonly contentId?: Parameters<typeof contentId.write>[0];
  readonly licenseDuration?: Parameters<typeof licenseDuration.write>[0];
  readonly playbackDuration?: Parameters<typeof writePlaybackDuration>[0];
  readonly wvExtension?: readonly Parameters<typeof wvExtension.write>[0][];
  readonly expirationTime?: Parameters<typeof expirationTime.write>[0];
  readonly cookie?: Parameters<typeof cookie.write>[0];
  readonly keys?: readonly WrittenKey[];
  readonly extra?: ExtraParameters;
}

/** What a key of several may hold. */
interface WrittenKey {
  readonly kid?: Parameters<typeof kid.write>[0];
  readonly ek?: Parameters<typeof ek.write>[0];
  readonly contentKey?: Parameters<typeof contentKey.write>[0];
  readonly securityLevel?: Parameters<typeof securityLevel.write>[0];
  readonly hdcpOutputControl?: Parameters<typeof hdcpOutputControl.write>[0];
  readonly trackType?: Parameters<typeof writeTrackType>[0];
}

/** How each parameter of either contract is written, in canonical order. */
export const writtenParameters: readonly WrittenParameter[] = /* @__PURE__ */ listParameters();

function listParameters(): readonly WrittenParameter[] {
  return [
    { name: "customerAuthenticator", isSecret: true, isRepeated: false, isPerKey: false, write: customerAuthenticator.write },
    { name: "errorFormat", isSecret: false, isRepeated: false, isPerKey: false, write: errorFormat.write },
    { name: "useHttps", isSecret: false, isRepeated: false, isPerKey: false, write: writeUseHttps },
    { name: "generalFlags", isSecret: false, isRepeated: false, isPerKey: false, write: generalFlags.write },
    { name: "kek", isSecret: true, isRepeated: false, isPerKey: false, write: kek.write },
    { name: "kid", isSecret: false, isRepeated: false, isPerKey: true, write: kid.write },
    { name: "ek", isSecret: true, isRepeated: false, isPerKey: true, write: ek.write },
    { name: "contentKey", isSecret: true, isRepeated: false, isPerKey: true, write: contentKey.write },
    { name: "contentId", isSecret: false, isRepeated: false, isPerKey: false, write: contentId.write },
    { name: "securityLevel", isSecret: false, isRepeated: false, isPerKey: true, write: securityLevel.write },
    { name: "hdcpOutputControl", isSecret: false, isRepeated: false, isPerKey: true, write: hdcpOutputControl.write },
    { name: "trackType", isSecret: false, isRepeated: false, isPerKey: true, write: writeTrackType },
    { name: "licenseDuration", isSecret: false, isRepeated: false, isPerKey: false, write: licenseDuration.write },
    { name: "playbackDuration", isSecret: false, isRepeated: false, isPerKey: false, write: writePlaybackDuration },
    { name: "wvExtension", isSecret: false, isRepeated: true, isPerKey: false, write: wvExtension.write },
    { name: "expirationTime", isSecret: false, isRepeated: false, isPerKey: false, write: expirationTime.write },
    { name: "cookie", isSecret: false, isRepeated: false, isPerKey: false, write: cookie.write },
  ];
}

/**
 * Writes the canonical body of a request from its own properties.
 *
 * Requests have as many shapes as there are choices of absent parameters. V8 reads a property by its name fast only where it
 * has met few shapes; in a `for in` loop it reads it by its position, and knows that it is an own property.
 */
export function encodeBody(request: Written): string {
  let customerAuthenticatorValue: Written["customerAuthenticator"];
  let errorFormatValue: Written["errorFormat"];
  let useHttpsValue: Written["useHttps"];
  let generalFlagsValue: Written["generalFlags"];
  let kekValue: Written["kek"];
  let kidValue: Written["kid"];
  let ekValue: Written["ek"];
  let contentKeyValue: Written["contentKey"];
  let contentIdValue: Written["contentId"];
  let securityLevelValue: Written["securityLevel"];
  let hdcpOutputControlValue: Written["hdcpOutputControl"];
  let trackTypeValue: Written["trackType"];
  let licenseDurationValue: Written["licenseDuration"];
  let playbackDurationValue: Written["playbackDuration"];
  let wvExtensionValue: Written["wvExtension"];
  let expirationTimeValue: Written["expirationTime"];
  let cookieValue: Written["cookie"];
  let keysValue: Written["keys"];
  let extraValue: Written["extra"];
  for (const name in request) {
    if (!isOwn.call(request, name)) continue;
    switch (name) {
      case "customerAuthenticator":
        customerAuthenticatorValue = request[name];
        break;
      case "errorFormat":
        errorFormatValue = request[name];
        break;
      case "useHttps":
        useHttpsValue = request[name];
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
      case "trackType":
        trackTypeValue = request[name];
        break;
      case "licenseDuration":
        licenseDurationValue = request[name];
        break;
      case "playbackDuration":
        playbackDurationValue = request[name];
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
      case "keys":
        keysValue = request[name];
        break;
      case "extra":
        extraValue = request[name];
        break;
    }
  }
  let body = "";
  if (customerAuthenticatorValue !== undefined) body += `customerAuthenticator=${encodeUrlencoded(customerAuthenticator.write(customerAuthenticatorValue))}`;
  if (errorFormatValue !== undefined) body += `&errorFormat=${encodeUrlencoded(errorFormat.write(errorFormatValue))}`;
  if (useHttpsValue !== undefined) body += `&useHttps=${encodeUrlencoded(writeUseHttps(useHttpsValue))}`;
  if (generalFlagsValue !== undefined) body += `&generalFlags=${encodeUrlencoded(generalFlags.write(generalFlagsValue))}`;
  if (kekValue !== undefined) body += `&kek=${encodeUrlencoded(kek.write(kekValue))}`;
  if (keysValue !== undefined) body += encodeKeys(keysValue);
  if (kidValue !== undefined) body += `&kid=${encodeUrlencoded(kid.write(kidValue))}`;
  if (ekValue !== undefined) body += `&ek=${encodeUrlencoded(ek.write(ekValue))}`;
  if (contentKeyValue !== undefined) body += `&contentKey=${encodeUrlencoded(contentKey.write(contentKeyValue))}`;
  if (contentIdValue !== undefined) body += `&contentId=${encodeUrlencoded(contentId.write(contentIdValue))}`;
  if (securityLevelValue !== undefined) body += `&securityLevel=${encodeUrlencoded(securityLevel.write(securityLevelValue))}`;
  if (hdcpOutputControlValue !== undefined) body += `&hdcpOutputControl=${encodeUrlencoded(hdcpOutputControl.write(hdcpOutputControlValue))}`;
  if (trackTypeValue !== undefined) body += `&trackType=${encodeUrlencoded(writeTrackType(trackTypeValue))}`;
  if (licenseDurationValue !== undefined) body += `&licenseDuration=${encodeUrlencoded(licenseDuration.write(licenseDurationValue))}`;
  if (playbackDurationValue !== undefined) body += `&playbackDuration=${encodeUrlencoded(writePlaybackDuration(playbackDurationValue))}`;
  for (const one of wvExtensionValue ?? []) body += `&wvExtension=${wvExtension.writeEscaped(one, encodeUrlencoded)}`;
  if (expirationTimeValue !== undefined) body += `&expirationTime=${encodeUrlencoded(expirationTime.write(expirationTimeValue))}`;
  if (cookieValue !== undefined) body += `&cookie=${encodeUrlencoded(cookie.write(cookieValue))}`;
  for (const [name, text] of extraValue ?? []) body += `&${encodeUrlencoded(name)}=${encodeUrlencoded(text)}`;
  return body;
}

/** Writes each key with its index. */
function encodeKeys(keys: readonly WrittenKey[]): string {
  let body = "";
  for (const [index, key] of keys.entries()) {
    const kidValue = own(key, "kid");
    if (kidValue !== undefined) body += `&kid.${index}=${encodeUrlencoded(kid.write(kidValue))}`;
    const ekValue = own(key, "ek");
    if (ekValue !== undefined) body += `&ek.${index}=${encodeUrlencoded(ek.write(ekValue))}`;
    const contentKeyValue = own(key, "contentKey");
    if (contentKeyValue !== undefined) body += `&contentKey.${index}=${encodeUrlencoded(contentKey.write(contentKeyValue))}`;
    const securityLevelValue = own(key, "securityLevel");
    if (securityLevelValue !== undefined) body += `&securityLevel.${index}=${encodeUrlencoded(securityLevel.write(securityLevelValue))}`;
    const hdcpOutputControlValue = own(key, "hdcpOutputControl");
    if (hdcpOutputControlValue !== undefined) body += `&hdcpOutputControl.${index}=${encodeUrlencoded(hdcpOutputControl.write(hdcpOutputControlValue))}`;
    const trackTypeValue = own(key, "trackType");
    if (trackTypeValue !== undefined) body += `&trackType.${index}=${encodeUrlencoded(writeTrackType(trackTypeValue))}`;
  }
  return body;
}

const isOwn = Object.prototype.hasOwnProperty;
