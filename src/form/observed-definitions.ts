import type { RequiredNameOf } from "../contract/entry.ts";
import type { ParameterField } from "../contract/field-definition.ts";
import type { ObservedEntries, ObservedName, ObservedValueRules, ObservedValues } from "../contracts/observed.ts";
import { contentIdField } from "../parameters/content-id/field.ts";
import { contentKeyField } from "../parameters/content-key/field.ts";
import { cookieField } from "../parameters/cookie/field.ts";
import { customerAuthenticatorField } from "../parameters/customer-authenticator/field.ts";
import { ekField } from "../parameters/ek/field.ts";
import { errorFormatField } from "../parameters/error-format/field.ts";
import { expirationTimeField } from "../parameters/expiration-time/field.ts";
import { observedGeneralFlagsField } from "../parameters/general-flags/observed-field.ts";
import { observedHdcpOutputControlField } from "../parameters/hdcp-output-control/observed-field.ts";
import { kekField } from "../parameters/kek/field.ts";
import { kidField } from "../parameters/kid/field.ts";
import { licenseDurationField } from "../parameters/license-duration/field.ts";
import { playbackDurationField } from "../parameters/playback-duration/field.ts";
import { observedSecurityLevelField } from "../parameters/security-level/observed-field.ts";
import { trackTypeField } from "../parameters/track-type/field.ts";
import { useHttpsField } from "../parameters/use-https/field.ts";
import { wvExtensionField } from "../parameters/wv-extension/field.ts";

/** The definition of a field of the observed contract, in English. */
export type ObservedDefinition<N extends ObservedName, Option extends string = string> = ParameterField<
  N,
  ObservedValues[N],
  ObservedValueRules[N],
  N extends RequiredNameOf<ObservedEntries> ? true : false,
  Option
>;

/** The definitions of the fields of the observed contract. */
export const observedDefinitions = {
  customerAuthenticator: customerAuthenticatorField,
  errorFormat: errorFormatField,
  useHttps: useHttpsField,
  generalFlags: observedGeneralFlagsField,
  kek: kekField,
  kid: kidField,
  ek: ekField,
  contentKey: contentKeyField,
  contentId: contentIdField,
  securityLevel: observedSecurityLevelField,
  hdcpOutputControl: observedHdcpOutputControlField,
  trackType: trackTypeField,
  licenseDuration: licenseDurationField,
  playbackDuration: playbackDurationField,
  wvExtension: wvExtensionField,
  expirationTime: expirationTimeField,
  cookie: cookieField,
} as const satisfies { readonly [N in ObservedName]: ObservedDefinition<N> };
