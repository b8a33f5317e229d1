import type { Type } from "io-ts";
import type { ParameterName } from "../parameter-name.ts";
import type { ParameterValues } from "../parameters/index.ts";
import { ContentId } from "./content-id.ts";
import { ContentKey } from "./content-key.ts";
import { Cookie } from "./cookie.ts";
import { CustomerAuthenticator } from "./customer-authenticator.ts";
import { Ek } from "./ek.ts";
import { ErrorFormat } from "./error-format.ts";
import { ExpirationTime } from "./expiration-time.ts";
import { GeneralFlags } from "./general-flags.ts";
import { HdcpOutputControl } from "./hdcp-output-control.ts";
import { Kek } from "./kek.ts";
import { Kid } from "./kid.ts";
import { LicenseDuration } from "./license-duration.ts";
import { SecurityLevel } from "./security-level.ts";
import { WvExtension } from "./wv-extension.ts";

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
