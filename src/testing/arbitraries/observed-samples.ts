import type { ObservedValueRules, ObservedValues } from "../../contracts/observed.ts";
import { samples as contentId } from "../../parameters/content-id/samples.ts";
import { samples as contentKey } from "../../parameters/content-key/samples.ts";
import { samples as cookie } from "../../parameters/cookie/samples.ts";
import { samples as customerAuthenticator } from "../../parameters/customer-authenticator/samples.ts";
import { samples as ek } from "../../parameters/ek/samples.ts";
import { samples as errorFormat } from "../../parameters/error-format/samples.ts";
import { samples as expirationTime } from "../../parameters/expiration-time/samples.ts";
import { observedSamples as generalFlags } from "../../parameters/general-flags/samples.ts";
import { observedSamples as hdcpOutputControl } from "../../parameters/hdcp-output-control/samples.ts";
import { samples as kek } from "../../parameters/kek/samples.ts";
import { samples as kid } from "../../parameters/kid/samples.ts";
import { samples as licenseDuration } from "../../parameters/license-duration/samples.ts";
import { samples as playbackDuration } from "../../parameters/playback-duration/samples.ts";
import { observedSamples as securityLevel } from "../../parameters/security-level/samples.ts";
import { samples as trackType } from "../../parameters/track-type/samples.ts";
import { samples as useHttps } from "../../parameters/use-https/samples.ts";
import { samples as wvExtension } from "../../parameters/wv-extension/samples.ts";
import { lazily } from "../lazily.ts";
import type { SamplesOf } from "./samples.ts";

type ObservedSamples = SamplesOf<ObservedValues, ObservedValueRules>;

/** The samples of each parameter of the observed contract, made on first use. */
export const observedSamples: ObservedSamples = /* @__PURE__ */ lazily<ObservedSamples>({
  customerAuthenticator,
  errorFormat,
  useHttps,
  generalFlags,
  kek,
  kid,
  ek,
  contentKey,
  contentId,
  securityLevel,
  hdcpOutputControl,
  trackType,
  licenseDuration,
  playbackDuration,
  wvExtension,
  expirationTime,
  cookie,
});
