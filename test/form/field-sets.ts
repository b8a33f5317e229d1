import type { Slot } from "../../src/contract/slot.ts";
import type { Contract } from "../../src/contracts/contract.ts";
import { documented } from "../../src/contracts/documented.ts";
import type { ParameterName } from "../../src/contracts/names.ts";
import { observed } from "../../src/contracts/observed.ts";
import { type Field, fields, observedFields } from "../../src/form/index.ts";

/** A field of any contract. */
export type AnyField = Field<ParameterName, unknown>;

/** The fields of a contract by their names. */
export interface FieldSet {
  readonly title: string;
  readonly contract: Contract;
  readonly fields: { readonly [name: string]: AnyField };
}

/** The fields of each contract. */
export const fieldSets: readonly FieldSet[] = [
  { title: "documented", contract: documented, fields },
  { title: "observed", contract: observed, fields: observedFields },
];

/** A field with the entry of its contract. */
export interface FieldCase {
  readonly title: string;
  readonly name: ParameterName;
  readonly slot: Slot<string, unknown, string>;
  readonly field: AnyField;
}

/** Every field of every contract; a field that is missing fails the tests of field sets. */
export const fieldCases: readonly FieldCase[] = fieldSets.flatMap(({ title, contract, fields }) =>
  contract.slots.flatMap((slot) => {
    const field = fields[slot.name];
    return field === undefined ? [] : [{ title, name: slot.name, slot, field }];
  }),
);
