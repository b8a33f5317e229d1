import type { JsonSchema } from "./json-schema.ts";
import type { ParameterMistakes } from "./mistake.ts";
import type { Parameter } from "./parameter.ts";

/** The schema of a parameter's values, for forms and for documents. */
export interface ValueSchema {
  /** A regular expression of the whole canonical or accepted text, which compiles under the `v` flag. */
  readonly pattern: string;
  /** In UTF-16 units, as HTML counts (decision D3). */
  readonly maxLength?: number;
  /** Which keys a keyboard on a screen should offer. */
  readonly inputMode?: "numeric";
  /** The JSON Schema of its values, unless they are strings. */
  readonly value?: JsonSchema;
  /** The JSON Schema of what JSON may give in place of a string, if that is not a value (decision D11). */
  readonly typed?: JsonSchema;
}

/** One of the few values of a field: the text that is sent, and the label that a person reads. */
export interface FieldOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** The part of a form in which a field stands, in this order. */
export type FieldGroup = "account" | "keys" | "playback" | "license" | "token";

/** What a field takes: `secret` must not be shown, `choice` has options, `time` is a date-time or seconds with a plus sign. */
export type FieldKind = "text" | "secret" | "choice" | "number" | "time";

/** Another field, and what it must be so that a field is needed. */
export interface FieldNeed {
  /** The name of the other field. */
  readonly field: string;
  /** What the other field must be. */
  readonly is: "empty" | "given";
}

/** A parameter as a form's field, in English: everything that a form knows of it alone. */
export interface ParameterField<
  Name extends string = string,
  Value = unknown,
  Rule extends string = string,
  Required extends boolean = boolean,
  Option extends string = string,
> {
  /** The parameter that it reads. */
  readonly parameter: Parameter<Name, Value, Rule>;
  /** Whether something must be given, whatever the other fields hold. */
  readonly required: Required;
  /** The name of the parameter in words. */
  readonly label: string;
  /** What belongs in it, and what an empty one means: one sentence. */
  readonly hint: string;
  /** A text that is accepted at any time. */
  readonly example: string;
  /** The unit of a number, in words. */
  readonly unit?: string;
  /** The part of a form in which it stands. */
  readonly group: FieldGroup;
  /** Its place in a form: that of a lower number is before it. */
  readonly order: number;
  /** What it takes. */
  readonly kind: FieldKind;
  /** Present if there may be several, as a list. */
  readonly repeated?: true;
  /** The text that an empty one stands for, where that is known. */
  readonly default?: string;
  /** When it must be given, although it is not required. */
  readonly neededWhen?: FieldNeed;
  /** The values to choose from, if there are few. */
  readonly options?: readonly FieldOption<Option>[];
  /** The schema of its values. */
  readonly schema: ValueSchema;
  /** What is recognized in texts that are refused, to offer others instead. */
  readonly mistakes: ParameterMistakes;
}

/** The options of values that have names: `1 - SW_SECURE_CRYPTO`. */
export function namedOptions<Level extends number>(levels: {
  readonly [name: string]: Level;
}): readonly FieldOption<`${Level}`>[] {
  return Object.entries(levels).map(([name, level]) => ({ value: `${level}`, label: `${level} - ${name}` }));
}
