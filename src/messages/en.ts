import type { RuleId } from "../rules.ts";
import { messages as body } from "./en/body.ts";
import { messages as contentId } from "./en/content-id.ts";
import { messages as contentKey } from "./en/content-key.ts";
import { messages as cookie } from "./en/cookie.ts";
import { messages as customerAuthenticator } from "./en/customer-authenticator.ts";
import { messages as ek } from "./en/ek.ts";
import { messages as errorFormat } from "./en/error-format.ts";
import { messages as expirationTime } from "./en/expiration-time.ts";
import { messages as generalFlags } from "./en/general-flags.ts";
import { messages as hdcpOutputControl } from "./en/hdcp-output-control.ts";
import { messages as input } from "./en/input.ts";
import { messages as kek } from "./en/kek.ts";
import { messages as kid } from "./en/kid.ts";
import { messages as licenseDuration } from "./en/license-duration.ts";
import { messages as securityLevel } from "./en/security-level.ts";
import { messages as wvExtension } from "./en/wv-extension.ts";

/** The English sentence of each rule: the subject, the rule, what to do; never a value (decision D15). */
export const messages: { readonly [R in RuleId]: string } = Object.freeze({
  ...customerAuthenticator,
  ...errorFormat,
  ...generalFlags,
  ...kek,
  ...kid,
  ...ek,
  ...contentKey,
  ...contentId,
  ...securityLevel,
  ...hdcpOutputControl,
  ...licenseDuration,
  ...wvExtension,
  ...expirationTime,
  ...cookie,
  ...body,
  ...input,
});
