import type { Issue } from "widevine-license-token";
import type { PlainExtension, PlainRequest } from "../request.ts";
import { buffer, hexText, load, text } from "./bytes.ts";
import { expirationTime } from "./date-time.ts";
import { explainBody } from "./explain-body.ts";
import { extensionAt } from "./extension.ts";
import { requestOf } from "./request-of.ts";

const { bytes, cursor, words } = buffer;

export type Decoded =
  | { readonly _tag: "Right"; readonly right: PlainRequest }
  | { readonly _tag: "Left"; readonly left: readonly Issue[] };

/**
 * The practical limit: a decoder for just this request, of one pass over bytes and no book-keeping of errors. What it
 * does not take in that pass (a broken rule, a raw character beyond ASCII, an escaped name) goes to a second, which
 * collects all errors. The options it knows are a clock; it keeps no unknown names.
 */
export function decodeBody(body: string, now?: number): Decoded {
  const loaded = load(body);
  const request = loaded ? decodeValid(body, now) : undefined;
  return request === undefined ? explainBody(body, now, loaded) : { _tag: "Right", right: request };
}

/** Names are compared four bytes at a time: `cust`, `omer` ... */
function decodeValid(body: string, now: number | undefined): PlainRequest | undefined {
  const { length } = body;
  let customerAuthenticator: string | undefined;
  let errorFormat: string | undefined;
  let generalFlags: string | undefined;
  let kek: string | undefined;
  let kid: string | undefined;
  let ek: string | undefined;
  let contentKey: string | undefined;
  let contentId: string | undefined;
  let securityLevel = 0;
  let hdcpOutputControl = -1;
  let licenseDuration = 0;
  let wvExtension: PlainExtension[] | undefined;
  let expiration: string | undefined;
  let cookie: string | undefined;
  for (let at = 0; at < length; at = cursor.end + 1) {
    switch (words.getInt32(at)) {
      case 0x63757374: // cust omer Auth enti cato r=
        if (customerAuthenticator !== undefined || words.getInt32(at + 4) !== 0x6f6d6572) return undefined;
        if (words.getInt32(at + 8) !== 0x41757468 || words.getInt32(at + 12) !== 0x656e7469) return undefined;
        if (words.getInt32(at + 16) !== 0x6361746f || words.getInt16(at + 20) !== 0x723d) return undefined;
        customerAuthenticator = text(body, at + 22);
        if (!customerAuthenticator || !isVisible(at + 22)) return undefined;
        break;
      case 0x6572726f: // erro rFor mat=
        if (errorFormat !== undefined || words.getInt32(at + 4) !== 0x72466f72) return undefined;
        if (words.getInt32(at + 8) !== 0x6d61743d || bytes[at + 16] !== 0x26) return undefined;
        if (words.getInt32(at + 12) === 0x68746d6c) errorFormat = "html";
        else if (words.getInt32(at + 12) === 0x6a736f6e) errorFormat = "json";
        else return undefined;
        cursor.end = at + 16;
        break;
      case 0x67656e65: // gene ralF lags =000 0&
        if (generalFlags !== undefined || words.getInt32(at + 4) !== 0x72616c46) return undefined;
        if (words.getInt32(at + 8) !== 0x6c616773 || words.getInt32(at + 12) !== 0x3d303030) return undefined;
        if (words.getInt16(at + 16) !== 0x3026) return undefined;
        generalFlags = "0000";
        cursor.end = at + 17;
        break;
      case 0x6b656b3d: // kek=
        if (kek !== undefined) return undefined;
        kek = hexText(body, at + 4, 32) ?? hexText(body, at + 4, 48) ?? hexText(body, at + 4, 64);
        if (kek === undefined) return undefined;
        break;
      case 0x6b69643d: // kid=
        if (kid !== undefined) return undefined;
        kid = hexText(body, at + 4, 32);
        if (kid === undefined) {
          kid = text(body, at + 4);
          if (kid === undefined || kid.length < 2 || kid.length > 65 || kid.charCodeAt(0) !== 0x5e) return undefined;
        }
        break;
      case 0x636f6e74: // cont entK ey= or cont entI d=
        if (words.getInt32(at + 4) === 0x656e744b) {
          if (contentKey !== undefined || words.getInt16(at + 8) !== 0x6579 || bytes[at + 10] !== 0x3d)
            return undefined;
          contentKey = hexText(body, at + 11, 32);
          if (contentKey === undefined) return undefined;
        } else {
          if (contentId !== undefined || words.getInt32(at + 4) !== 0x656e7449) return undefined;
          if (words.getInt16(at + 8) !== 0x643d) return undefined;
          contentId = text(body, at + 10);
          if (contentId === undefined) return undefined;
        }
        break;
      case 0x73656375: // secu rity Leve l=
        if (securityLevel !== 0 || words.getInt32(at + 4) !== 0x72697479) return undefined;
        if (words.getInt32(at + 8) !== 0x4c657665 || words.getInt16(at + 12) !== 0x6c3d) return undefined;
        securityLevel = (bytes[at + 14] ?? 0) - 0x30;
        if (securityLevel < 1 || securityLevel > 5 || bytes[at + 15] !== 0x26) return undefined;
        cursor.end = at + 15;
        break;
      case 0x68646370: // hdcp Outp utCo ntro l=
        if (hdcpOutputControl !== -1 || words.getInt32(at + 4) !== 0x4f757470) return undefined;
        if (words.getInt32(at + 8) !== 0x7574436f || words.getInt32(at + 12) !== 0x6e74726f) return undefined;
        if (words.getInt16(at + 16) !== 0x6c3d) return undefined;
        hdcpOutputControl = (bytes[at + 18] ?? 0) - 0x30;
        if (hdcpOutputControl < 0 || hdcpOutputControl > 2 || bytes[at + 19] !== 0x26) return undefined;
        cursor.end = at + 19;
        break;
      case 0x6c696365: // lice nseD urat ion=
        if (licenseDuration !== 0 || words.getInt32(at + 4) !== 0x6e736544) return undefined;
        if (words.getInt32(at + 8) !== 0x75726174 || words.getInt32(at + 12) !== 0x696f6e3d) return undefined;
        licenseDuration = secondsAt(at + 16);
        if (licenseDuration === 0) return undefined;
        break;
      case 0x77764578: {
        // wvEx tens ion=
        if (words.getInt32(at + 4) !== 0x74656e73 || words.getInt32(at + 8) !== 0x696f6e3d) return undefined;
        const extension = extensionAt(body, at + 12);
        if (extension === undefined) return undefined;
        if (wvExtension === undefined) wvExtension = [extension];
        else wvExtension.push(extension);
        break;
      }
      case 0x65787069: {
        // expi rati onTi me=
        if (expiration !== undefined || words.getInt32(at + 4) !== 0x72617469) return undefined;
        if (words.getInt32(at + 8) !== 0x6f6e5469 || words.getInt16(at + 12) !== 0x6d65) return undefined;
        if (bytes[at + 14] !== 0x3d) return undefined;
        const time = text(body, at + 15);
        if (time === undefined) return undefined;
        expiration = expirationTime(time, now);
        if (expiration === undefined) return undefined;
        break;
      }
      case 0x636f6f6b: // cook ie=
        if (cookie !== undefined || words.getInt16(at + 4) !== 0x6965 || bytes[at + 6] !== 0x3d) return undefined;
        cookie = text(body, at + 7);
        if (cookie === undefined || cookie.length > 32) return undefined;
        break;
      default:
        if (bytes[at] === 0x26) {
          cursor.end = at;
        } else {
          if (words.getInt16(at) !== 0x656b || bytes[at + 2] !== 0x3d || ek !== undefined) return undefined;
          ek = hexText(body, at + 3, 48);
          if (ek === undefined) return undefined;
        }
    }
  }
  if (customerAuthenticator === undefined || kid === undefined || securityLevel === 0) return undefined;
  if (hdcpOutputControl === -1 || (kek === undefined && (ek !== undefined || contentKey === undefined)))
    return undefined;
  return requestOf(
    customerAuthenticator,
    errorFormat,
    generalFlags,
    kek,
    kid,
    ek,
    contentKey,
    contentId,
    securityLevel,
    hdcpOutputControl,
    licenseDuration,
    wvExtension,
    expiration,
    cookie,
  );
}

/** Whether each byte and escape of the text that was just read is a printable character of ASCII, without the blank. */
function isVisible(at: number): boolean {
  for (let i = at; i < cursor.end; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x21 || byte > 0x7e || byte === 0x2b) return false;
    if (byte === 0x25) {
      const tens = bytes[i + 1] ?? 0;
      const ones = bytes[i + 2] ?? 0;
      if (tens < 0x32 || tens > 0x37 || (tens === 0x32 && ones === 0x30) || (tens === 0x37 && (ones | 0x20) === 0x66)) {
        return false;
      }
      i += 2;
    }
  }
  return true;
}

/** A positive decimal integer of at most 15 digits; 0 for anything else. */
function secondsAt(at: number): number {
  let seconds = 0;
  let i = at;
  for (; bytes[i] !== 0x26; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    seconds = seconds * 10 + digit;
  }
  if (bytes[at] === 0x30 || i - at > 15) return 0;
  cursor.end = i;
  return seconds;
}
