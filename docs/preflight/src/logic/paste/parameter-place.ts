import { documented, observed } from "widevine-license-token/core";
import type { ParameterName } from "widevine-license-token/form";
import type { ContractName } from "../context.ts";
import { contractOf } from "../page-form.ts";

/** The parameter that a name in a body means, with the index of its key. */
export interface ParameterPlace {
  readonly field: ParameterName;
  readonly key?: number;
}

/** Reads a name of a body, as `kid.0` in the observed contract; `undefined` for an unknown one. */
export function parameterPlace(name: string, contract: ContractName): ParameterPlace | undefined {
  const names: readonly ParameterName[] = contractOf(contract).parameterNames;
  const field = names.find((one) => one === name);
  if (field !== undefined) return { field };
  const key = contract === "observed" ? observed.keyed?.find(name) : undefined;
  return key && { field: key.slot.name, key: key.index };
}

/** Whether a name is one of either contract. */
export function isKnownAnywhere(name: string): boolean {
  return parameterPlace(name, "observed") !== undefined || parameterPlace(name, "documented") !== undefined;
}

/** Whether a text may hold a parameter at all: cheap, so that other texts are not opened. */
export function mayHoldParameter(text: string): boolean {
  return anyName.test(text);
}

const anyName: RegExp = new RegExp(
  [...new Set([...documented.parameterNames, ...observed.parameterNames])].join("|"),
  "i",
);
