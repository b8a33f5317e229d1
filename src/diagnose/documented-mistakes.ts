import type { ParameterMistakes } from "../contract/mistake.ts";
import type { DocumentedName } from "../contracts/documented.ts";
import { mistakes as contentId } from "../parameters/content-id/mistakes.ts";
import { mistakes as contentKey } from "../parameters/content-key/mistakes.ts";
import { mistakes as cookie } from "../parameters/cookie/mistakes.ts";
import { mistakes as customerAuthenticator } from "../parameters/customer-authenticator/mistakes.ts";
import { mistakes as ek } from "../parameters/ek/mistakes.ts";
import { mistakes as errorFormat } from "../parameters/error-format/mistakes.ts";
import { mistakes as expirationTime } from "../parameters/expiration-time/mistakes.ts";
import { mistakes as generalFlags } from "../parameters/general-flags/mistakes.ts";
import { mistakes as hdcpOutputControl } from "../parameters/hdcp-output-control/mistakes.ts";
import { mistakes as kek } from "../parameters/kek/mistakes.ts";
import { mistakes as kid } from "../parameters/kid/mistakes.ts";
import { mistakes as licenseDuration } from "../parameters/license-duration/mistakes.ts";
import { mistakes as securityLevel } from "../parameters/security-level/mistakes.ts";
import { mistakes as wvExtension } from "../parameters/wv-extension/mistakes.ts";

/** The mistakes that are recognized in the values of each parameter of the documented contract. */
export const documentedMistakes = {
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
} as const satisfies { readonly [N in DocumentedName]: ParameterMistakes };
