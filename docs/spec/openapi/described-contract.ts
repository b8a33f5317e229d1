import type { FieldOption, ValueSchema } from "../../../src/contract/field-definition.ts";
import type { RuleDefinitions } from "../../../src/contract/rule-definition.ts";
import type { Contract } from "../../../src/contracts/contract.ts";
import { documented } from "../../../src/contracts/documented.ts";
import { observed } from "../../../src/contracts/observed.ts";
import { definitions } from "../../../src/form/definitions.ts";
import { observedDefinitions } from "../../../src/form/observed-definitions.ts";
import type { ParameterName } from "../../../src/index.ts";

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

export const describedObserved: DescribedContract = { contract: observed, definitions: observedDefinitions };
