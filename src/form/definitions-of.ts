import type { ParameterField } from "../contract/field-definition.ts";
import type { Contract } from "../contracts/contract.ts";
import { observed } from "../contracts/observed.ts";
import { definitions } from "./definitions.ts";
import { observedDefinitions } from "./observed-definitions.ts";

/** The definitions of the fields of a form, by their names. */
export interface FormDefinitions {
  readonly [name: string]: Pick<ParameterField, "label" | "parameter" | "mistakes">;
}

/** The definitions of the fields of a contract. */
export function definitionsOf(contract: Contract<object>): FormDefinitions {
  return Object.is(contract, observed) ? observedDefinitions : definitions;
}
