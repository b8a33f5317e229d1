import type { ParameterName } from "../parameter-name.ts";
import { createField } from "./create-field.ts";
import type { Field } from "./field.ts";
import type { FormOptions } from "./field-text.ts";
import { contentId } from "./fields/content-id.ts";
import { contentKey } from "./fields/content-key.ts";
import { cookie } from "./fields/cookie.ts";
import { customerAuthenticator } from "./fields/customer-authenticator.ts";
import { ek } from "./fields/ek.ts";
import { errorFormat } from "./fields/error-format.ts";
import { expirationTime } from "./fields/expiration-time.ts";
import { generalFlags } from "./fields/general-flags.ts";
import { hdcpOutputControl } from "./fields/hdcp-output-control.ts";
import { kek } from "./fields/kek.ts";
import { kid } from "./fields/kid.ts";
import { licenseDuration } from "./fields/license-duration.ts";
import { securityLevel } from "./fields/security-level.ts";
import { wvExtension } from "./fields/wv-extension.ts";

/** The fourteen fields by the names of their parameters, in canonical order. */
export type Fields = { readonly [N in ParameterName]: Field<N> };

/** Makes all fields, in a language and with a clock. */
export function createFields(options: FormOptions): Fields {
  return {
    customerAuthenticator: createField(customerAuthenticator, options),
    errorFormat: createField(errorFormat, options),
    generalFlags: createField(generalFlags, options),
    kek: createField(kek, options),
    kid: createField(kid, options),
    ek: createField(ek, options),
    contentKey: createField(contentKey, options),
    contentId: createField(contentId, options),
    securityLevel: createField(securityLevel, options),
    hdcpOutputControl: createField(hdcpOutputControl, options),
    licenseDuration: createField(licenseDuration, options),
    wvExtension: createField(wvExtension, options),
    expirationTime: createField(expirationTime, options),
    cookie: createField(cookie, options),
  };
}
