import { mapNames } from "../../src/contract/branded.ts";
import type { Parameter } from "../../src/contract/parameter.ts";
import { documented, type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";

/** The parameters of the documented contract by their names. */
export const parameters: { readonly [N in ParameterName]: Parameter<N> } = mapNames(
  parameterNames,
  (name) => documented.slotsByName.get(name)?.parameter,
);
