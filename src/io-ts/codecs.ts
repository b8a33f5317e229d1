import type { Type } from "io-ts";
import type { ParameterName, ParameterValues } from "../contracts/documented.ts";
import { ContentKey, Ek, Kek, Kid } from "./key-codecs.ts";
import {
  ContentId,
  GeneralFlags,
  HdcpOutputControl,
  LicenseDuration,
  SecurityLevel,
  WvExtension,
} from "./license-codecs.ts";
import { Cookie, CustomerAuthenticator, ErrorFormat, ExpirationTime } from "./token-codecs.ts";

/** The codec of each parameter, in canonical order. */
export const codecs: { readonly [N in ParameterName]: Type<ParameterValues[N], string, unknown> } = {
  customerAuthenticator: CustomerAuthenticator,
  errorFormat: ErrorFormat,
  generalFlags: GeneralFlags,
  kek: Kek,
  kid: Kid,
  ek: Ek,
  contentKey: ContentKey,
  contentId: ContentId,
  securityLevel: SecurityLevel,
  hdcpOutputControl: HdcpOutputControl,
  licenseDuration: LicenseDuration,
  wvExtension: WvExtension,
  expirationTime: ExpirationTime,
  cookie: Cookie,
};
