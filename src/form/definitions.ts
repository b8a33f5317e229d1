import type { ParameterField } from "../contract/field-definition.ts";
import type { DocumentedName, ParameterValues, RequiredName, ValueRules } from "../contracts/documented.ts";
import { contentIdField } from "../parameters/content-id/field.ts";
import { contentKeyField } from "../parameters/content-key/field.ts";
import { cookieField } from "../parameters/cookie/field.ts";
import { customerAuthenticatorField } from "../parameters/customer-authenticator/field.ts";
import { ekField } from "../parameters/ek/field.ts";
import { errorFormatField } from "../parameters/error-format/field.ts";
import { expirationTimeField } from "../parameters/expiration-time/field.ts";
import { generalFlagsField } from "../parameters/general-flags/field.ts";
import { hdcpOutputControlField } from "../parameters/hdcp-output-control/field.ts";
import { kekField } from "../parameters/kek/field.ts";
import { kidField } from "../parameters/kid/field.ts";
import { licenseDurationField } from "../parameters/license-duration/field.ts";
import { securityLevelField } from "../parameters/security-level/field.ts";
import { wvExtensionField } from "../parameters/wv-extension/field.ts";

/** The definition of a field of the documented contract, in English. */
export type DocumentedDefinition<N extends DocumentedName, Option extends string = string> = ParameterField<
  N,
  ParameterValues[N],
  ValueRules[N],
  N extends RequiredName ? true : false,
  Option
>;

/** The definitions of the fields of the documented contract. */
export const definitions = {
  customerAuthenticator: customerAuthenticatorField,
  errorFormat: errorFormatField,
  generalFlags: generalFlagsField,
  kek: kekField,
  kid: kidField,
  ek: ekField,
  contentKey: contentKeyField,
  contentId: contentIdField,
  securityLevel: securityLevelField,
  hdcpOutputControl: hdcpOutputControlField,
  licenseDuration: licenseDurationField,
  wvExtension: wvExtensionField,
  expirationTime: expirationTimeField,
  cookie: cookieField,
} as const satisfies { readonly [N in DocumentedName]: DocumentedDefinition<N> };

/** The strings of the options of a definition's field; `never` if the field has no options. */
export type OptionIn<Definition> = Definition extends {
  readonly options?: readonly { readonly value: infer Option extends string }[];
}
  ? Option
  : never;
