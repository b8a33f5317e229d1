import type { Chapter } from "../contract/remedy.ts";
import type { ObservedName, ObservedValueRules } from "../contracts/observed.ts";
import { chapter as contentId } from "../parameters/content-id/remedies.ts";
import { chapter as contentKey } from "../parameters/content-key/remedies.ts";
import { chapter as cookie } from "../parameters/cookie/remedies.ts";
import { chapter as customerAuthenticator } from "../parameters/customer-authenticator/remedies.ts";
import { chapter as ek } from "../parameters/ek/remedies.ts";
import { chapter as errorFormat } from "../parameters/error-format/remedies.ts";
import { chapter as expirationTime } from "../parameters/expiration-time/remedies.ts";
import { observedChapter as generalFlags } from "../parameters/general-flags/remedies.ts";
import { observedChapter as hdcpOutputControl } from "../parameters/hdcp-output-control/remedies.ts";
import { chapter as kek } from "../parameters/kek/remedies.ts";
import { chapter as kid } from "../parameters/kid/remedies.ts";
import { chapter as licenseDuration } from "../parameters/license-duration/remedies.ts";
import { chapter as playbackDuration } from "../parameters/playback-duration/remedies.ts";
import { observedChapter as securityLevel } from "../parameters/security-level/remedies.ts";
import { chapter as trackType } from "../parameters/track-type/remedies.ts";
import { chapter as useHttps } from "../parameters/use-https/remedies.ts";
import { chapter as wvExtension } from "../parameters/wv-extension/remedies.ts";

/** The rules and remedies of the parameters of the observed contract, in canonical order. */
export const observedChapters = {
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
} as const satisfies { readonly [N in ObservedName]: Chapter<N, ObservedValueRules[N]> };
