import type { ParameterField } from "../contract/field-definition.ts";
import type { ParameterName, ParameterValues, RequiredName, ValueRules } from "../contracts/documented.ts";
import { contentId } from "../parameters/content-id/field.ts";
import { contentKey } from "../parameters/content-key/field.ts";
import { cookie } from "../parameters/cookie/field.ts";
import { customerAuthenticator } from "../parameters/customer-authenticator/field.ts";
import { ek } from "../parameters/ek/field.ts";
import { errorFormat } from "../parameters/error-format/field.ts";
import { expirationTime } from "../parameters/expiration-time/field.ts";
import { generalFlags } from "../parameters/general-flags/field.ts";
import { hdcpOutputControl } from "../parameters/hdcp-output-control/field.ts";
import { kek } from "../parameters/kek/field.ts";
import { kid } from "../parameters/kid/field.ts";
import { licenseDuration } from "../parameters/license-duration/field.ts";
import { securityLevel } from "../parameters/security-level/field.ts";
import { wvExtension } from "../parameters/wv-extension/field.ts";

/** The definition of a field, in English; `createField` creates the field. */
export type FieldDefinition<N extends ParameterName> = ParameterField<
  N,
  ParameterValues[N],
  ValueRules[N],
  N extends RequiredName ? true : false
>;

/** The definitions of all fields. */
export const definitions = {
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
} as const satisfies { readonly [N in ParameterName]: FieldDefinition<N> };

/** The strings of a field's options; `never` if the field has no options. */
export type OptionOf<N extends ParameterName> = (typeof definitions)[N] extends {
  readonly options?: readonly { readonly value: infer Option extends string }[];
}
  ? Option
  : never;
