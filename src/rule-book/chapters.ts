import type { Chapter } from "../contract/remedy.ts";
import type { DocumentedName, ValueRules } from "../contracts/documented.ts";
import { chapter as contentId } from "../parameters/content-id/remedies.ts";
import { chapter as contentKey } from "../parameters/content-key/remedies.ts";
import { chapter as cookie } from "../parameters/cookie/remedies.ts";
import { chapter as customerAuthenticator } from "../parameters/customer-authenticator/remedies.ts";
import { chapter as ek } from "../parameters/ek/remedies.ts";
import { chapter as errorFormat } from "../parameters/error-format/remedies.ts";
import { chapter as expirationTime } from "../parameters/expiration-time/remedies.ts";
import { chapter as generalFlags } from "../parameters/general-flags/remedies.ts";
import { chapter as hdcpOutputControl } from "../parameters/hdcp-output-control/remedies.ts";
import { chapter as kek } from "../parameters/kek/remedies.ts";
import { chapter as kid } from "../parameters/kid/remedies.ts";
import { chapter as licenseDuration } from "../parameters/license-duration/remedies.ts";
import { chapter as securityLevel } from "../parameters/security-level/remedies.ts";
import { chapter as wvExtension } from "../parameters/wv-extension/remedies.ts";

/** The rules and remedies of all parameters, in canonical order. */
export const chapters = {
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
  expirationTime,
  cookie,
} as const satisfies { readonly [N in DocumentedName]: Chapter<N, ValueRules[N]> };
