import type { RequiredNameOf } from "../contract/entry.ts";
import type { ParameterField } from "../contract/field-definition.ts";
import type { ObservedEntries, ObservedName, ObservedValueRules, ObservedValues } from "../contracts/observed.ts";
import { observedGeneralFlagsField } from "../parameters/general-flags/observed-field.ts";
import { observedHdcpOutputControlField } from "../parameters/hdcp-output-control/observed-field.ts";
import { playbackDurationField } from "../parameters/playback-duration/field.ts";
import { observedSecurityLevelField } from "../parameters/security-level/observed-field.ts";
import { trackTypeField } from "../parameters/track-type/field.ts";
import { useHttpsField } from "../parameters/use-https/field.ts";
import { definitions } from "./definitions.ts";

/** The definition of a field of the observed contract, in English. */
export type ObservedDefinition<N extends ObservedName, Option extends string = string> = ParameterField<
  N,
  ObservedValues[N],
  ObservedValueRules[N],
  N extends RequiredNameOf<ObservedEntries> ? true : false,
  Option
>;

/** Those that the documented contract does not have, or not so. */
const own = {
  useHttps: useHttpsField,
  generalFlags: observedGeneralFlagsField,
  securityLevel: observedSecurityLevelField,
  hdcpOutputControl: observedHdcpOutputControlField,
  trackType: trackTypeField,
  playbackDuration: playbackDurationField,
} as const;

/** The definitions of the fields of the observed contract. */
export const observedDefinitions = /* @__PURE__ */ createDefinitions();

function createDefinitions() {
  return { ...definitions, ...own } satisfies { readonly [N in ObservedName]: ObservedDefinition<N> };
}
