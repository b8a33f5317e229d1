import type { Fault } from "../fault.ts";
import type { ParameterName } from "../parameter-name.ts";
import type { ParameterValues } from "../parameters/index.ts";
import type { Parameter } from "../parameters/parameter.ts";
import type { FieldConstraints, FieldOption, FieldValues } from "./field.ts";
import type { JsonSchema } from "./json-schema.ts";

/** What is known of a field in no language but English; `createField` makes a field of it. */
export interface FieldDefinition<N extends ParameterName> {
  /** The row of the contract. */
  readonly parameter: Parameter<N, ParameterValues[N]>;
  readonly label: string;
  readonly hint: string;
  readonly options?: readonly FieldOption[];
  readonly constraints: FieldConstraints;
  /** The JSON Schema of its values, where they are no texts. */
  readonly value?: JsonSchema;
  /** Judges text, or `undefined` for nothing given. */
  readonly judge: (input: unknown, now?: number) => FieldValues[N] | Fault;
  /** Another text, which is only offered if it is accepted; it gets the text without the blanks around it. */
  readonly mend?: (text: string) => string | undefined;
}

/** Judges as `read` does, where nothing need be given. */
export function optional<A>(
  read: (input: unknown, now?: number) => A | Fault,
): (input: unknown, now?: number) => A | undefined | Fault {
  return (input, now) => (input === undefined ? undefined : read(input, now));
}
