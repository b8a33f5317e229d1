import type { parameterNames } from "widevine-license-token";

/** The name of a parameter of the documented contract. */
export type DocumentedName = (typeof parameterNames)[number];

/**
 * The request as everybody here decodes it: numbers as numbers, extensions as their two parts, hex in lower case. Most
 * members are optional in the type so that a request can be put together in canonical order.
 */
export interface PlainRequest {
  customerAuthenticator: string;
  errorFormat?: string;
  generalFlags?: string;
  kek?: string;
  kid?: string;
  ek?: string;
  contentKey?: string;
  contentId?: string;
  securityLevel?: number;
  hdcpOutputControl?: number;
  licenseDuration?: number;
  wvExtension?: readonly PlainExtension[];
  expirationTime?: string;
  cookie?: string;
}

export interface PlainExtension {
  readonly type: string;
  readonly payload: string;
}

export const names: readonly DocumentedName[] = [
  "customerAuthenticator",
  "errorFormat",
  "generalFlags",
  "kek",
  "kid",
  "ek",
  "contentKey",
  "contentId",
  "securityLevel",
  "hdcpOutputControl",
  "licenseDuration",
  "wvExtension",
  "expirationTime",
  "cookie",
];
