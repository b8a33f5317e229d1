import type { ParameterName } from "../parameter-name.ts";
import { type ContentId, contentId } from "./content-id.ts";
import { type ContentKey, contentKey } from "./content-key.ts";
import { type Cookie, cookie } from "./cookie.ts";
import { type CustomerAuthenticator, customerAuthenticator } from "./customer-authenticator.ts";
import { type Ek, ek } from "./ek.ts";
import { type ErrorFormat, errorFormat } from "./error-format.ts";
import { type ExpirationTime, expirationTime } from "./expiration-time.ts";
import { type GeneralFlags, generalFlags } from "./general-flags.ts";
import { type HdcpOutputControl, hdcpOutputControl } from "./hdcp-output-control.ts";
import { type Kek, kek } from "./kek.ts";
import { type Kid, kid } from "./kid.ts";
import { type LicenseDuration, licenseDuration } from "./license-duration.ts";
import type { Parameter } from "./parameter.ts";
import { type SecurityLevel, securityLevel } from "./security-level.ts";
import { type WvExtension, wvExtension } from "./wv-extension.ts";

/** The canonical value of each parameter; of `wvExtension`, which may be repeated, of one occurrence. */
export interface ParameterValues {
  customerAuthenticator: CustomerAuthenticator;
  errorFormat: ErrorFormat;
  generalFlags: GeneralFlags;
  kek: Kek;
  kid: Kid;
  ek: Ek;
  contentKey: ContentKey;
  contentId: ContentId;
  securityLevel: SecurityLevel;
  hdcpOutputControl: HdcpOutputControl;
  licenseDuration: LicenseDuration;
  wvExtension: WvExtension;
  expirationTime: ExpirationTime;
  cookie: Cookie;
}

/**
 * The table of the contract, in canonical order.
 *
 * @see tables 13 to 16
 */
export const parameters: { readonly [N in ParameterName]: Parameter<N, ParameterValues[N]> } = {
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
};
