// Generated from the entries of observed.ts by `npm run contracts`: do not edit.

import type { Draft } from "../contract/branded.ts";
import type { ParameterValue } from "../contract/entry.ts";
import type { ExtraParameters } from "../contract/extra.ts";
import type { contentId } from "../parameters/content-id/content-id.ts";
import type { contentKey } from "../parameters/content-key/content-key.ts";
import type { cookie } from "../parameters/cookie/cookie.ts";
import type { customerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import type { ek } from "../parameters/ek/ek.ts";
import type { errorFormat } from "../parameters/error-format/error-format.ts";
import type { expirationTime } from "../parameters/expiration-time/expiration-time.ts";
import type { observedGeneralFlags } from "../parameters/general-flags/observed.ts";
import type { observedHdcpOutputControl } from "../parameters/hdcp-output-control/observed.ts";
import type { kek } from "../parameters/kek/kek.ts";
import type { kid } from "../parameters/kid/kid.ts";
import type { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import type { playbackDuration } from "../parameters/playback-duration/playback-duration.ts";
import type { observedSecurityLevel } from "../parameters/security-level/observed.ts";
import type { trackType } from "../parameters/track-type/track-type.ts";
import type { useHttps } from "../parameters/use-https/use-https.ts";
import type { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import type { ObservedTokenRequest, TokenRequestKey } from "./observed-token-request.ts";

/** Values by the index of their entry. */
type Values = [
  customerAuthenticator: ParameterValue<typeof customerAuthenticator> | undefined,
  errorFormat: ParameterValue<typeof errorFormat> | undefined,
  useHttps: ParameterValue<typeof useHttps> | undefined,
  generalFlags: ParameterValue<typeof observedGeneralFlags> | undefined,
  kek: ParameterValue<typeof kek> | undefined,
  kid: ParameterValue<typeof kid> | undefined,
  ek: ParameterValue<typeof ek> | undefined,
  contentKey: ParameterValue<typeof contentKey> | undefined,
  contentId: ParameterValue<typeof contentId> | undefined,
  securityLevel: ParameterValue<typeof observedSecurityLevel> | undefined,
  hdcpOutputControl: ParameterValue<typeof observedHdcpOutputControl> | undefined,
  trackType: ParameterValue<typeof trackType> | undefined,
  licenseDuration: ParameterValue<typeof licenseDuration> | undefined,
  playbackDuration: ParameterValue<typeof playbackDuration> | undefined,
  wvExtension: [ParameterValue<typeof wvExtension>, ...ParameterValue<typeof wvExtension>[]] | undefined,
  expirationTime: ParameterValue<typeof expirationTime> | undefined,
  cookie: ParameterValue<typeof cookie> | undefined,
];

/** The values of a valid request: those of the required entries are there. */
type CompleteValues = readonly [
  customerAuthenticator: ParameterValue<typeof customerAuthenticator>,
  errorFormat: ParameterValue<typeof errorFormat> | undefined,
  useHttps: ParameterValue<typeof useHttps> | undefined,
  generalFlags: ParameterValue<typeof observedGeneralFlags> | undefined,
  kek: ParameterValue<typeof kek> | undefined,
  kid: ParameterValue<typeof kid>,
  ek: ParameterValue<typeof ek> | undefined,
  contentKey: ParameterValue<typeof contentKey> | undefined,
  contentId: ParameterValue<typeof contentId> | undefined,
  securityLevel: ParameterValue<typeof observedSecurityLevel> | undefined,
  hdcpOutputControl: ParameterValue<typeof observedHdcpOutputControl> | undefined,
  trackType: ParameterValue<typeof trackType> | undefined,
  licenseDuration: ParameterValue<typeof licenseDuration> | undefined,
  playbackDuration: ParameterValue<typeof playbackDuration> | undefined,
  wvExtension: [ParameterValue<typeof wvExtension>, ...ParameterValue<typeof wvExtension>[]] | undefined,
  expirationTime: ParameterValue<typeof expirationTime> | undefined,
  cookie: ParameterValue<typeof cookie> | undefined,
];

/** The values of a valid request with keys: it has none for the entries of a key. */
type ValuesBesideKeys = readonly [
  customerAuthenticator: ParameterValue<typeof customerAuthenticator>,
  errorFormat: ParameterValue<typeof errorFormat> | undefined,
  useHttps: ParameterValue<typeof useHttps> | undefined,
  generalFlags: ParameterValue<typeof observedGeneralFlags> | undefined,
  kek: ParameterValue<typeof kek> | undefined,
  kid: undefined,
  ek: undefined,
  contentKey: undefined,
  contentId: ParameterValue<typeof contentId> | undefined,
  securityLevel: undefined,
  hdcpOutputControl: undefined,
  trackType: undefined,
  licenseDuration: ParameterValue<typeof licenseDuration> | undefined,
  playbackDuration: ParameterValue<typeof playbackDuration> | undefined,
  wvExtension: [ParameterValue<typeof wvExtension>, ...ParameterValue<typeof wvExtension>[]] | undefined,
  expirationTime: ParameterValue<typeof expirationTime> | undefined,
  cookie: ParameterValue<typeof cookie> | undefined,
];

/** The values of a valid key. */
type KeyValues = readonly [
  customerAuthenticator: undefined,
  errorFormat: undefined,
  useHttps: undefined,
  generalFlags: undefined,
  kek: undefined,
  kid: ParameterValue<typeof kid>,
  ek: ParameterValue<typeof ek> | undefined,
  contentKey: ParameterValue<typeof contentKey> | undefined,
  contentId: undefined,
  securityLevel: ParameterValue<typeof observedSecurityLevel> | undefined,
  hdcpOutputControl: ParameterValue<typeof observedHdcpOutputControl> | undefined,
  trackType: ParameterValue<typeof trackType> | undefined,
  licenseDuration: undefined,
  playbackDuration: undefined,
  wvExtension: undefined,
  expirationTime: undefined,
  cookie: undefined,
];

/** Finds the entry whose name begins at index `at` of a body, unescaped and followed by `=`; -1 if there is none. */
export function findName(bytes: DataView, at: number): number {
  switch (bytes.getInt32(at)) {
    case 0x63757374: // cust
      if (bytes.getInt32(at + 4) === 0x6f6d6572 && bytes.getInt32(at + 8) === 0x41757468 && bytes.getInt32(at + 12) === 0x656e7469 && bytes.getInt32(at + 16) === 0x6361746f && bytes.getInt32(at + 20) >> 16 === 0x723d) return 0;
      return -1;
    case 0x6572726f: // erro
      if (bytes.getInt32(at + 4) === 0x72466f72 && bytes.getInt32(at + 8) === 0x6d61743d) return 1;
      return -1;
    case 0x75736548: // useH
      if (bytes.getInt32(at + 4) === 0x74747073 && bytes.getInt32(at + 8) >> 24 === 0x3d) return 2;
      return -1;
    case 0x67656e65: // gene
      if (bytes.getInt32(at + 4) === 0x72616c46 && bytes.getInt32(at + 8) === 0x6c616773 && bytes.getInt32(at + 12) >> 24 === 0x3d) return 3;
      return -1;
    case 0x6b656b3d: // kek=
      return 4;
    case 0x6b69643d: // kid=
      return 5;
    case 0x636f6e74: // cont
      if (bytes.getInt32(at + 4) === 0x656e744b && bytes.getInt32(at + 8) >> 8 === 0x65793d) return 7;
      if (bytes.getInt32(at + 4) === 0x656e7449 && bytes.getInt32(at + 8) >> 16 === 0x643d) return 8;
      return -1;
    case 0x73656375: // secu
      if (bytes.getInt32(at + 4) === 0x72697479 && bytes.getInt32(at + 8) === 0x4c657665 && bytes.getInt32(at + 12) >> 16 === 0x6c3d) return 9;
      return -1;
    case 0x68646370: // hdcp
      if (bytes.getInt32(at + 4) === 0x4f757470 && bytes.getInt32(at + 8) === 0x7574436f && bytes.getInt32(at + 12) === 0x6e74726f && bytes.getInt32(at + 16) >> 16 === 0x6c3d) return 10;
      return -1;
    case 0x74726163: // trac
      if (bytes.getInt32(at + 4) === 0x6b547970 && bytes.getInt32(at + 8) >> 16 === 0x653d) return 11;
      return -1;
    case 0x6c696365: // lice
      if (bytes.getInt32(at + 4) === 0x6e736544 && bytes.getInt32(at + 8) === 0x75726174 && bytes.getInt32(at + 12) === 0x696f6e3d) return 12;
      return -1;
    case 0x706c6179: // play
      if (bytes.getInt32(at + 4) === 0x6261636b && bytes.getInt32(at + 8) === 0x44757261 && bytes.getInt32(at + 12) === 0x74696f6e && bytes.getInt32(at + 16) >> 24 === 0x3d) return 13;
      return -1;
    case 0x77764578: // wvEx
      if (bytes.getInt32(at + 4) === 0x74656e73 && bytes.getInt32(at + 8) === 0x696f6e3d) return 14;
      return -1;
    case 0x65787069: // expi
      if (bytes.getInt32(at + 4) === 0x72617469 && bytes.getInt32(at + 8) === 0x6f6e5469 && bytes.getInt32(at + 12) >> 8 === 0x6d653d) return 15;
      return -1;
    case 0x636f6f6b: // cook
      if (bytes.getInt32(at + 4) >> 8 === 0x69653d) return 16;
      return -1;
    default:
      if (bytes.getInt32(at) >> 8 === 0x656b3d) return 6;
      return -1;
  }
}

/** No value for any entry. */
export function createValues(): Values {
  return [
    undefined, // customerAuthenticator
    undefined, // errorFormat
    undefined, // useHttps
    undefined, // generalFlags
    undefined, // kek
    undefined, // kid
    undefined, // ek
    undefined, // contentKey
    undefined, // contentId
    undefined, // securityLevel
    undefined, // hdcpOutputControl
    undefined, // trackType
    undefined, // licenseDuration
    undefined, // playbackDuration
    undefined, // wvExtension
    undefined, // expirationTime
    undefined, // cookie
  ];
}

/** Puts values into a request: its properties in canonical order, absent ones absent. */
export function assemble(values: CompleteValues, extra: ExtraParameters | undefined): Draft<ObservedTokenRequest> {
  const request: Draft<ObservedTokenRequest> = {};
  request.customerAuthenticator = values[0];
  if (values[1] !== undefined) request.errorFormat = values[1];
  if (values[2] !== undefined) request.useHttps = values[2];
  if (values[3] !== undefined) request.generalFlags = values[3];
  if (values[4] !== undefined) request.kek = values[4];
  request.kid = values[5];
  if (values[6] !== undefined) request.ek = values[6];
  if (values[7] !== undefined) request.contentKey = values[7];
  if (values[8] !== undefined) request.contentId = values[8];
  if (values[9] !== undefined) request.securityLevel = values[9];
  if (values[10] !== undefined) request.hdcpOutputControl = values[10];
  if (values[11] !== undefined) request.trackType = values[11];
  if (values[12] !== undefined) request.licenseDuration = values[12];
  if (values[13] !== undefined) request.playbackDuration = values[13];
  if (values[14] !== undefined) request.wvExtension = values[14];
  if (values[15] !== undefined) request.expirationTime = values[15];
  if (values[16] !== undefined) request.cookie = values[16];
  if (extra !== undefined) request.extra = extra;
  return request;
}

/** Puts values and keys into a request; the keys come where their first parameter comes. */
export function assembleWithKeys(
  values: ValuesBesideKeys,
  keys: readonly [TokenRequestKey, ...TokenRequestKey[]],
  extra: ExtraParameters | undefined,
): Draft<ObservedTokenRequest> {
  const request: Draft<ObservedTokenRequest> = {};
  request.customerAuthenticator = values[0];
  if (values[1] !== undefined) request.errorFormat = values[1];
  if (values[2] !== undefined) request.useHttps = values[2];
  if (values[3] !== undefined) request.generalFlags = values[3];
  if (values[4] !== undefined) request.kek = values[4];
  request.keys = keys;
  if (values[8] !== undefined) request.contentId = values[8];
  if (values[12] !== undefined) request.licenseDuration = values[12];
  if (values[13] !== undefined) request.playbackDuration = values[13];
  if (values[14] !== undefined) request.wvExtension = values[14];
  if (values[15] !== undefined) request.expirationTime = values[15];
  if (values[16] !== undefined) request.cookie = values[16];
  if (extra !== undefined) request.extra = extra;
  return request;
}

/** Puts values into a key: its properties in canonical order, absent ones absent. */
export function assembleKey(values: KeyValues): Draft<TokenRequestKey> {
  const key: Draft<TokenRequestKey> = {};
  key.kid = values[5];
  if (values[6] !== undefined) key.ek = values[6];
  if (values[7] !== undefined) key.contentKey = values[7];
  if (values[9] !== undefined) key.securityLevel = values[9];
  if (values[10] !== undefined) key.hdcpOutputControl = values[10];
  if (values[11] !== undefined) key.trackType = values[11];
  return key;
}

/** Whether `Object.prototype` has a property that an assignment to one of a request would reach. */
export function isPolluted(): boolean {
  return (
    "customerAuthenticator" in plain ||
    "errorFormat" in plain ||
    "useHttps" in plain ||
    "generalFlags" in plain ||
    "kek" in plain ||
    "kid" in plain ||
    "ek" in plain ||
    "contentKey" in plain ||
    "contentId" in plain ||
    "securityLevel" in plain ||
    "hdcpOutputControl" in plain ||
    "trackType" in plain ||
    "licenseDuration" in plain ||
    "playbackDuration" in plain ||
    "wvExtension" in plain ||
    "expirationTime" in plain ||
    "cookie" in plain ||
    "keys" in plain ||
    "extra" in plain
  );
}

const plain: object = {};
