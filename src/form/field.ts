import type { Entry, NameOf, ValueOf } from "../contract/entry.ts";
import type { EventErrorCode } from "../contract/event-error-code.ts";
import type { FieldGroup, FieldKind, FieldNeed, FieldOption } from "../contract/field-definition.ts";
import type { StandardSchema } from "../contract/standard-schema.ts";
import type { DocumentedEntries } from "../contracts/documented.ts";
import type { ParameterName, RuleId } from "../contracts/names.ts";
import type { ObservedEntries } from "../contracts/observed.ts";
import type { Remedy } from "./remedy.ts";

/** The output of each field of the documented contract: the canonical value, or `undefined` for an optional field that is empty. */
export type FieldValues = ValuesOf<DocumentedEntries>;

/** The output of each field of the observed contract: the canonical value, or `undefined` for an optional field that is empty. */
export type ObservedFieldValues = ValuesOf<ObservedEntries>;

type ValuesOf<Entries extends readonly Entry[]> = {
  readonly [E in Entries[number] as NameOf<E>]: ValueOf<E> | EmptyValue<E["occurs"] extends "required" ? true : false>;
};

/** The output of a field that is empty: a required one has none. */
export type EmptyValue<Required extends boolean> = Required extends true ? never : undefined;

/** The output of the field of a name: that of the documented contract, if it has the field. */
export type FieldValue<N extends ParameterName> = N extends keyof FieldValues
  ? FieldValues[N]
  : N extends keyof ObservedFieldValues
    ? ObservedFieldValues[N]
    : never;

/**
 * The attributes of an HTML text input, which accept exactly the strings that the field accepts, except for the rules that
 * need a clock, and except that a pattern counts characters, where the field counts UTF-16 units (decision D3).
 *
 * They are for `type=text` (or `password`): `type=number` would accept `05` and `1e0`. They rely on HTML: the pattern applies
 * to the whole value, only `required` applies to an empty input, and the browser removes line breaks before validation. The
 * patterns also refuse lone surrogates, which only a script can put into an input. There is no `maxlength`: with it a browser
 * cuts what is pasted, in silence, so that a wrong value counts as right.
 *
 * A loop of a pattern has at most 1,048,576 characters, since V8 fails on longer ones; the field itself has no such limit.
 *
 * @see HTML standard, the pattern and required attributes
 */
export interface FieldConstraints {
  /** Present if the field must not be empty. */
  readonly required?: true;
  /** A regular expression for the whole value, which compiles with the `v` flag. */
  readonly pattern?: string;
  /** The keys that an on-screen keyboard should offer. */
  readonly inputMode?: "numeric";
}

/** An issue of a field; it never contains the value (decision D15). */
export interface FieldIssue<N extends ParameterName = ParameterName> {
  /** The id of the broken rule, which is stable. */
  readonly rule: RuleId;
  /** The code that the service would answer; `null` if the documentation names none. */
  readonly code: EventErrorCode | null;
  readonly parameter: N;
  /** Always empty: the field is the whole value. */
  readonly path: readonly PropertyKey[];
  /** One sentence: what is expected, then what to do. */
  readonly message: string;
}

/**
 * The result of a field: the canonical value or the issues. `fix` is a string that the field accepts, if it can be
 * found without a guess; `choices` are two or more such strings, with where each comes from. Show them to the person who typed
 * the value, and preselect none of the choices.
 */
export type FieldResult<N extends ParameterName, Value = FieldValue<N>> =
  | { readonly value: Value; readonly issues?: undefined }
  | ({ readonly issues: readonly FieldIssue<N>[] } & Remedy);

/**
 * One field of a form, and a Standard Schema of its string: `""` and `undefined` mean that it is absent (decision D11),
 * everything else is validated as the decoders of a request do. It tells all that a form needs to show it, without knowing any
 * parameter.
 *
 * `Value` is the output; it need only be written for a field whose values differ in the observed contract. `Option` are the texts
 * to choose from.
 */
export type Field<N extends ParameterName, Value = FieldValue<N>, Option extends string = string> = PlainField<
  N,
  Value
> &
  OptionsOf<Option>;

/** The options of a field, which has them or not; of `string` that is not known. */
type OptionsOf<Option extends string> = [Option] extends [never]
  ? {
      /** Absent: it has none. */
      readonly options?: never;
    }
  : string extends Option
    ? {
        /** The texts to choose from, if there are few. */
        readonly options?: readonly FieldOption[];
      }
    : {
        /** The texts to choose from. */
        readonly options: readonly FieldOption<Option>[];
      };

/** What a field tells, but for its options. */
export interface PlainField<N extends ParameterName, Value>
  extends StandardSchema<string, Value, FieldResult<N, Value>> {
  /** The parameter's name: the `name` of the input. */
  readonly name: N;
  /** The name of the parameter in words. */
  readonly label: string;
  /** What belongs in it, and what an empty one means: one sentence, without an example. */
  readonly hint: string;
  /** A text that the field accepts, at any time. */
  readonly example: string;
  /** The unit of a number, in words. */
  readonly unit?: string;
  /** The part of a form in which it stands; the fields of a group follow each other in `order`. */
  readonly group: FieldGroup;
  /** Its place in a form: sort fields by it. */
  readonly order: number;
  /** What it takes: `secret` is `type=password`, `choice` has `options`, `time` is a date-time or seconds with a plus sign. */
  readonly kind: FieldKind;
  /** Whether there may be several: its value in a form is a list of strings. */
  readonly repeated: boolean;
  /** Whether the field must not be empty, independent of the other fields. */
  readonly required: boolean;
  /** Whether the value must not be shown: `type=password`. */
  readonly secret: boolean;
  /** Whether a form may have it once for each of several keys; only a contract says so, not a field that is created alone. */
  readonly perKey: boolean;
  /** The text that an empty field stands for, where that is known; show it, and do not send it. */
  readonly default?: string;
  /** Another field, which makes this one needed if it is empty, or given; `required` is false then. */
  readonly neededWhen?: FieldNeed;
  /** The maximum length in UTF-16 units, for a counter; never as `maxlength` of an input, which cuts what is pasted. */
  readonly maxLength?: number;
  /** The attributes of its input. */
  readonly constraints: FieldConstraints;
}
