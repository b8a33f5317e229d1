import fc from "fast-check";
import type { Contract } from "../../src/contracts/contract.ts";
import type { ParameterName } from "../../src/index.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { contracts } from "../reference/contracts.ts";

// Requests of the observed contract with several keys. This shares no code with src.

/** The parameters that a key may have. */
export const perKeyNames: readonly ParameterName[] = contracts.observed
  .filter(({ isPerKey }) => isPerKey)
  .map(({ name }) => name);

const indexed = new RegExp(`^(${perKeyNames.join("|")})\\.(0|[1-9]\\d{0,2})$`);

/** Returns the parameter and the index that a name such as `kid.0` has. */
export function splitName(name: string): { readonly parameter: string; readonly index?: number } {
  const [, parameter, index] = indexed.exec(name) ?? [];
  return parameter === undefined ? { parameter: name } : { parameter, index: Number(index) };
}

/** Returns the indexes of the keys, in ascending order; none if no name has an index. */
export function indexesOf(names: readonly string[]): readonly number[] {
  const indexes = names.flatMap((name) => splitName(name).index ?? []);
  return [...new Set(indexes)].sort((one, other) => one - other);
}

/** A parameter at one place of a request: its name there, and where its issues are. */
export interface Place {
  readonly name: string;
  readonly location: Location;
}

/** Where an issue of a parameter is. */
interface Location {
  readonly parameter: ParameterName;
  readonly path: readonly PropertyKey[];
  readonly index?: number;
}

/** Returns where the issues of a parameter are that has this name. */
export function locate(name: string): Location {
  const { parameter, index } = splitName(name);
  if (!isParameterName(parameter)) throw new Error(`${name} is no parameter`);
  return index === undefined
    ? { parameter, path: [parameter] }
    : { parameter, index, path: ["keys", index, parameter] };
}

/** Generates the places of a parameter in a request: any of its keys, or the request itself. */
export function placesOf(parameter: ParameterName, pairs: readonly Pair[]): fc.Arbitrary<Place> {
  const isPerKey = perKeyNames.some((name) => name === parameter);
  const indexes = isPerKey ? indexesOf(pairs.map(([name]) => name)) : [];
  const names = indexes.map((index) => `${parameter}.${index}`);
  return fc
    .constantFrom(...(names.length === 0 ? [parameter] : names))
    .map((name) => ({ name, location: locate(name) }));
}

function isParameterName(name: string): name is ParameterName {
  return contracts.observed.some((parameter) => parameter.name === name);
}

/** An object that has keys as a list. */
export type KeyList = Record<string, unknown> & { readonly keys: readonly Record<string, unknown>[] };

/** Moves properties such as `kid.0` into the list `keys`; returns undefined if there are none, or their indexes have a gap. */
export function toKeyList(object: Readonly<Record<string, unknown>>): KeyList | undefined {
  const entries = Object.entries(object).map(([name, value]) => ({ name, value, ...splitName(name) }));
  const indexes = indexesOf(entries.map(({ name }) => name));
  if (indexes.length === 0 || indexes.some((index, at) => index !== at)) return undefined;
  const others = entries.filter(({ index }) => index === undefined).map(({ name, value }) => [name, value]);
  const keys = indexes.map((at): Record<string, unknown> => {
    const ofKey = entries.filter(({ index }) => index === at);
    return Object.fromEntries(ofKey.map(({ parameter, value }) => [parameter, value]));
  });
  return { ...Object.fromEntries(others), keys };
}

/** Generates an object of a contract: where it has several keys, the first ones as a list, the others with an index. */
export function withKeys(
  { keyed }: Pick<Contract<object>, "keyed">,
  object: Readonly<Record<string, unknown>>,
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const count = keyed ? indexesOf(Object.keys(object)).length : 0;
  return fc.nat(count).map((listed) => {
    const isListed = ([name]: [string, unknown]): boolean => (splitName(name).index ?? 0) < listed;
    const first = Object.fromEntries(Object.entries(object).filter(isListed));
    const others = Object.entries(object).filter((property) => !isListed(property));
    return { ...Object.fromEntries(others), ...(toKeyList(first) ?? first) };
  });
}
