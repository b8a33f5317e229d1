// Generated from the entries of documented.ts by `npm run contracts`: do not edit.

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
import type { generalFlags } from "../parameters/general-flags/general-flags.ts";
import type { hdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import type { kek } from "../parameters/kek/kek.ts";
import type { kid } from "../parameters/kid/kid.ts";
import type { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import type { securityLevel } from "../parameters/security-level/security-level.ts";
import type { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
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

/** Finds the entry whose name begins at index `at` of a body, unescaped and followed by `=`; -1 if there is none. */
export function findName(bytes: DataView, at: number): number {
  switch (bytes.getInt32(at)) {
    case 0x63757374: // cust
      if (bytes.getInt32(at + 4) === 0x6f6d6572 && bytes.getInt32(at + 8) === 0x41757468 && bytes.getInt32(at + 12) === 0x656e7469 && bytes.getInt32(at + 16) === 0x6361746f && bytes.getInt32(at + 20) >> 16 === 0x723d) return 0;
      return -1;
    case 0x6572726f: // erro
      if (bytes.getInt32(at + 4) === 0x72466f72 && bytes.getInt32(at + 8) === 0x6d61743d) return 1;
      return -1;
    case 0x67656e65: // gene
      if (bytes.getInt32(at + 4) === 0x72616c46 && bytes.getInt32(at + 8) === 0x6c616773 && bytes.getInt32(at + 12) >> 24 === 0x3d) return 2;
      return -1;
    case 0x6b656b3d: // kek=
      return 3;
    case 0x6b69643d: // kid=
      return 4;
    case 0x636f6e74: // cont
      if (bytes.getInt32(at + 4) === 0x656e744b && bytes.getInt32(at + 8) >> 8 === 0x65793d) return 6;
      if (bytes.getInt32(at + 4) === 0x656e7449 && bytes.getInt32(at + 8) >> 16 === 0x643d) return 7;
      return -1;
    case 0x73656375: // secu
      if (bytes.getInt32(at + 4) === 0x72697479 && bytes.getInt32(at + 8) === 0x4c657665 && bytes.getInt32(at + 12) >> 16 === 0x6c3d) return 8;
      return -1;
    case 0x68646370: // hdcp
      if (bytes.getInt32(at + 4) === 0x4f757470 && bytes.getInt32(at + 8) === 0x7574436f && bytes.getInt32(at + 12) === 0x6e74726f && bytes.getInt32(at + 16) >> 16 === 0x6c3d) return 9;
      return -1;
    case 0x6c696365: // lice
      if (bytes.getInt32(at + 4) === 0x6e736544 && bytes.getInt32(at + 8) === 0x75726174 && bytes.getInt32(at + 12) === 0x696f6e3d) return 10;
      return -1;
    case 0x77764578: // wvEx
      if (bytes.getInt32(at + 4) === 0x74656e73 && bytes.getInt32(at + 8) === 0x696f6e3d) return 11;
      return -1;
    case 0x65787069: // expi
      if (bytes.getInt32(at + 4) === 0x72617469 && bytes.getInt32(at + 8) === 0x6f6e5469 && bytes.getInt32(at + 12) >> 8 === 0x6d653d) return 12;
      return -1;
    case 0x636f6f6b: // cook
      if (bytes.getInt32(at + 4) >> 8 === 0x69653d) return 13;
      return -1;
    default:
      if (bytes.getInt32(at) >> 8 === 0x656b3d) return 5;
      return -1;
  }
}

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

const plain: object = {};
