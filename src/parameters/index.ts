import type { ParameterName } from "../parameter-name.ts";
import { type ContentId, readContentId, writeContentId } from "./content-id.ts";
import { type ContentKey, readContentKey, writeContentKey } from "./content-key.ts";
import { type Cookie, readCookie, writeCookie } from "./cookie.ts";
import {
  type CustomerAuthenticator,
  readCustomerAuthenticator,
  writeCustomerAuthenticator,
} from "./customer-authenticator.ts";
import { type Ek, readEk, writeEk } from "./ek.ts";
import { type ErrorFormat, readErrorFormat, writeErrorFormat } from "./error-format.ts";
import { type ExpirationTime, readExpirationTime, writeExpirationTime } from "./expiration-time.ts";
import { type GeneralFlags, readGeneralFlags, writeGeneralFlags } from "./general-flags.ts";
import { type HdcpOutputControl, readHdcpOutputControl, writeHdcpOutputControl } from "./hdcp-output-control.ts";
import { type Kek, readKek, writeKek } from "./kek.ts";
import { type Kid, readKid, writeKid } from "./kid.ts";
import { type LicenseDuration, readLicenseDuration, writeLicenseDuration } from "./license-duration.ts";
import type { Parameter } from "./parameter.ts";
import { readSecurityLevel, type SecurityLevel, writeSecurityLevel } from "./security-level.ts";
import { readWvExtension, type WvExtension, writeWvExtension } from "./wv-extension.ts";

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
export const parameters: { readonly [N in ParameterName]: Parameter<ParameterValues[N]> } = {
  customerAuthenticator: {
    required: true,
    secret: true,
    read: readCustomerAuthenticator,
    write: writeCustomerAuthenticator,
  },
  errorFormat: { required: false, secret: false, read: readErrorFormat, write: writeErrorFormat },
  generalFlags: { required: false, secret: false, read: readGeneralFlags, write: writeGeneralFlags },
  kek: { required: false, secret: true, read: readKek, write: writeKek },
  kid: { required: true, secret: false, read: readKid, write: writeKid },
  ek: { required: false, secret: true, read: readEk, write: writeEk },
  contentKey: { required: false, secret: true, read: readContentKey, write: writeContentKey },
  contentId: { required: false, secret: false, read: readContentId, write: writeContentId },
  securityLevel: { required: true, secret: false, read: readSecurityLevel, write: writeSecurityLevel },
  hdcpOutputControl: { required: true, secret: false, read: readHdcpOutputControl, write: writeHdcpOutputControl },
  licenseDuration: { required: false, secret: false, read: readLicenseDuration, write: writeLicenseDuration },
  wvExtension: { required: false, secret: false, read: readWvExtension, write: writeWvExtension },
  expirationTime: { required: false, secret: false, read: readExpirationTime, write: writeExpirationTime },
  cookie: { required: false, secret: false, read: readCookie, write: writeCookie },
};
