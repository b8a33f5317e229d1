import type { Type } from "io-ts";
import type { DocumentedName, ParameterValues } from "../../src/contracts/documented.ts";
import type { ObservedValues } from "../../src/contracts/observed.ts";
import {
  ContentId,
  ContentKey,
  Cookie,
  CustomerAuthenticator,
  Ek,
  ErrorFormat,
  ExpirationTime,
  GeneralFlags,
  HdcpOutputControl,
  Kek,
  Kid,
  LicenseDuration,
  ObservedGeneralFlags,
  ObservedHdcpOutputControl,
  PlaybackDuration,
  SecurityLevel,
  TrackType,
  UseHttps,
  WvExtension,
} from "../../src/index.ts";

/** The codec of each parameter of the documented contract, in canonical order. */
export const codecs: { readonly [N in DocumentedName]: Type<ParameterValues[N], string, unknown> } = {
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

/** The codecs of the parameters, and of the wider values, that only the observed contract has. */
export const observedCodecs: {
  readonly [N in ObservedCodecName]: Type<ObservedValues[N], string, unknown>;
} = {
  useHttps: UseHttps,
  generalFlags: ObservedGeneralFlags,
  hdcpOutputControl: ObservedHdcpOutputControl,
  trackType: TrackType,
  playbackDuration: PlaybackDuration,
};

type ObservedCodecName = "useHttps" | "generalFlags" | "hdcpOutputControl" | "trackType" | "playbackDuration";
