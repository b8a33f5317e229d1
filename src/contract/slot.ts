import type { Entry } from "./entry.ts";
import { Failure } from "./failure.ts";
import type { Parameter } from "./parameter.ts";
import type { ValueRule } from "./value-rules.ts";

/** An entry of a contract as decoding needs it, with its index in canonical order. */
export interface Slot<Name extends string, Value, Rule extends string> {
  readonly name: Name;
  readonly parameter: Parameter<Name>;
  readonly index: number;
  /** Its bit in the set of the entries that are given: a contract has at most 31 entries. */
  readonly bit: number;
  readonly isRequired: boolean;
  readonly isRepeated: boolean;
  readonly outlivesRequest: boolean;
  readonly isIndexedElsewhere: boolean;
  readonly isPerKey: boolean;
  /** Reads what is given; of a repeated entry it adds to the `previous` values. */
  read(
    input: unknown,
    now: number | undefined,
    classes: number | undefined,
    previous?: Value,
  ): Value | Failure<Rule | ValueRule>;
}

/** Makes the slot of an entry. */
export function createSlot(
  { parameter, occurs, outlivesRequest, indexedElsewhere, perKey }: Entry,
  index: number,
): Slot<string, unknown, string> {
  const isRepeated = occurs === "repeated";
  return {
    name: parameter.name,
    parameter,
    index,
    bit: 1 << index,
    isRequired: occurs === "required",
    isRepeated,
    outlivesRequest: outlivesRequest === true,
    isIndexedElsewhere: indexedElsewhere === true,
    isPerKey: perKey === true,
    read: isRepeated ? listReader(parameter) : parameter.read,
  };
}

function listReader<Value, Rule extends string>(parameter: Parameter<string, Value, Rule>) {
  return (
    input: unknown,
    now: number | undefined,
    classes: number | undefined,
    previous?: Value[],
  ): Value[] | Failure<Rule | ValueRule> => {
    const value = parameter.read(input, now, classes);
    if (value instanceof Failure) return value;
    if (previous === undefined) return [value];
    previous.push(value);
    return previous;
  };
}
