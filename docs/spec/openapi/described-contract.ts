import type { FieldOption, ValueSchema } from "../../../src/contract/field-definition.ts";
import type { RuleDefinitions } from "../../../src/contract/rule-definition.ts";
import type { Contract } from "../../../src/contracts/contract.ts";
import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import { definitions } from "../../../src/form/definitions.ts";
import type { ParameterName } from "../../../src/index.ts";
import { observedGeneralFlagsField } from "../../../src/parameters/general-flags/observed-field.ts";
import { observedHdcpOutputControlField } from "../../../src/parameters/hdcp-output-control/observed-field.ts";
import { playbackDurationField } from "../../../src/parameters/playback-duration/field.ts";
import { observedSecurityLevelField } from "../../../src/parameters/security-level/observed-field.ts";
import { trackTypeField } from "../../../src/parameters/track-type/field.ts";
import { useHttpsField } from "../../../src/parameters/use-https/field.ts";

/** A contract, and what a document says of its parameters besides. */
export interface DescribedContract {
  readonly contract: Contract & { readonly rules: RuleDefinitions<string> };
  readonly definitions: { readonly [N in ParameterName]?: Description };
}

/** What a document says of a parameter. */
interface Description {
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly options?: readonly FieldOption[];
  readonly schema: ValueSchema;
}

export const describedDocumented: DescribedContract = { contract: documented, definitions };

export const describedObserved: DescribedContract = {
  contract: observed,
  definitions: {
    ...definitions,
    useHttps: useHttpsField,
    generalFlags: observedGeneralFlagsField,
    securityLevel: observedSecurityLevelField,
    hdcpOutputControl: observedHdcpOutputControlField,
    trackType: trackTypeField,
    playbackDuration: playbackDurationField,
  },
};
