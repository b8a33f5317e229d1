import type { DocumentedName, ParameterValues } from "../../src/contracts/documented.ts";
import type { ObservedValues } from "../../src/contracts/observed.ts";
import {
  type Codec,
  ContentId,
  ContentKey,
  ContentKeyFromBase64,
  Cookie,
  CustomerAuthenticator,
  Ek,
  ErrorFormat,
  ExpirationTime,
  GeneralFlags,
  HdcpOutputControl,
  HdcpOutputControlFromName,
  Kek,
  Kid,
  KidFromPlayReady,
  KidFromUuid,
  LicenseDuration,
  ObservedGeneralFlags,
  ObservedHdcpOutputControl,
  PlaybackDuration,
  SecurityLevel,
  SecurityLevelFromName,
  TrackType,
  TrackTypeFromName,
  UseHttps,
  WvExtension,
} from "../../src/index.ts";

/** The codec of each parameter of the documented contract, in canonical order. */
export const codecs: { readonly [N in DocumentedName]: Codec<ParameterValues[N], string, unknown> } = {
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
  readonly [N in ObservedCodecName]: Codec<ObservedValues[N], string, unknown>;
} = {
  useHttps: UseHttps,
  generalFlags: ObservedGeneralFlags,
  hdcpOutputControl: ObservedHdcpOutputControl,
  trackType: TrackType,
  playbackDuration: PlaybackDuration,
};

type ObservedCodecName = "useHttps" | "generalFlags" | "hdcpOutputControl" | "trackType" | "playbackDuration";

/** The codecs between the values of parameters and other forms of them. */
export const conversionCodecs = {
  KidFromUuid,
  KidFromPlayReady,
  ContentKeyFromBase64,
  SecurityLevelFromName,
  HdcpOutputControlFromName,
  TrackTypeFromName,
} as const;
