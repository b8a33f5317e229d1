import { type Location, locateInKey } from "../../contract/issue.ts";
import type { Contract } from "../../contracts/contract.ts";
import type { ParameterName } from "../../contracts/names.ts";
import type { Pair } from "./pair.ts";

// A parameter of one of several keys has the index of the key in its name: `kid.0`. Without an index it is one of the request.

type AnyContract = Pick<Contract<object>, "keyed" | "slotsByName">;

/** A parameter as a contract has it. */
interface Given {
  readonly name: ParameterName;
  readonly isPerKey: boolean;
}

/** The name that a parameter has in a body, where it is one of the key with this index. */
export function nameInKey(
  { name, isPerKey }: { readonly name: string; readonly isPerKey: boolean },
  index: number | undefined,
): string {
  return isPerKey && index !== undefined ? `${name}.${index}` : name;
}

/** Where an issue of a parameter is, where it is one of the key with this index. */
export function locate(parameter: Given, index: number | undefined): Location<ParameterName> {
  const { name, isPerKey } = parameter;
  return isPerKey && index !== undefined ? locateInKey({ slot: parameter, index }) : { parameter: name };
}

/** Gives the parameter of a pair to the key with this index. */
export function toKey({ slotsByName }: AnyContract, [name, text]: Pair, index: number | undefined): Pair {
  return [nameInKey({ name, isPerKey: slotsByName.get(name)?.isPerKey === true }, index), text];
}

/** The indexes of the keys in a request, each once, in ascending order; none if its parameters have no index. */
export function keyIndexes({ keyed }: AnyContract, pairs: readonly Pair[]): readonly number[] {
  const indexes = pairs.flatMap(([name]) => keyed?.find(name)?.index ?? []);
  return [...new Set(indexes)].toSorted((one, other) => one - other);
}
