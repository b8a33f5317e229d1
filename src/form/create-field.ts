import { readClock } from "../contract/clock.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { Failure } from "../contract/failure.ts";
import type { FieldOption, ParameterField } from "../contract/field-definition.ts";
import { createIssue } from "../contract/issue.ts";
import { own } from "../contract/own-properties.ts";
import { valueRulesOf } from "../contract/parameter.ts";
import type { ValueRule } from "../contract/value-rules.ts";
import type { ParameterName, RuleId } from "../contracts/names.ts";
import type { EmptyValue, Field, FieldIssue, FieldResult } from "./field.ts";
import type { FormOptions } from "./field-text.ts";
import { stringSchema } from "./json-schema.ts";
import { findRemedy } from "./remedy.ts";

/**
 * Creates one field, in a language and with a clock, without the other fields in the bundle.
 *
 * The definition decides what is valid. `options.contract` only tells whether the field is one of a key: without it `perKey` is
 * false.
 *
 * @example
 * ```ts
 * import { createField, kidField } from "widevine-license-token/form";
 *
 * const field = createField(kidField, { texts: { kid: { label: "Key" } } });
 * field.label; // => "Key"
 * field["~standard"].validate("^kid1"); // => { value: "^kid1" }
 * ```
 *
 * @see tables 13 to 16; decision D11
 */
export function createField<N extends ParameterName, Value, Rule extends RuleId, Required extends boolean>(
  definition: ParameterField<N, Value, Rule, Required>,
  options: FormOptions = {},
): Field<N, Value | EmptyValue<Required>> {
  type Output = Value | EmptyValue<Required>;
  const { parameter, required, label, hint } = definition;
  const { name, secret } = parameter;
  const englishOptions = own(definition, "options");
  const output = own(definition.schema, "value");
  const { value: _, typed: __, ...constraints } = definition.schema;
  const translation: Partial<Translation> = own(own(options, "texts"), name) ?? {};
  const jsonSchema = {
    input: () => stringSchema(field, required ? "" : "?"),
    output: () => ({ ...(output ?? stringSchema(field, "")) }),
  };
  const field: Field<N, Output> = {
    name,
    label: own(translation, "label") ?? label,
    hint: own(translation, "hint") ?? hint,
    required,
    secret,
    perKey: own(options, "contract")?.keyed?.slotOf(name) !== undefined,
    ...(englishOptions && { options: englishOptions.map(translate) }),
    constraints: required ? { required: true, ...constraints } : constraints,
    "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema },
  };
  return deepFreeze(field);

  function translate({ value, label: english }: FieldOption): FieldOption {
    return { value, label: own(own(translation, "options"), value) ?? english };
  }

  function validate(value: unknown): FieldResult<N, Output> {
    const now = readClock(options);
    const read = readField(value === "" ? undefined : value, now);
    if (!(read instanceof Failure)) return { value: read };
    return { issues: read.rules.map(toFieldIssue), ...(value !== "" && findRemedy(definition, value, now)) };
  }

  function readField(value: unknown, now: number | undefined): Output | Failure<Rule | ValueRule> {
    return isEmpty(value) ? value : parameter.read(value, now);
  }

  /** Whether the value is absent and the field is optional. */
  function isEmpty(value: unknown): value is EmptyValue<Required> {
    return value === undefined && !required;
  }

  function toFieldIssue(rule: Rule | ValueRule): FieldIssue<N> {
    const english = createIssue(valueRulesOf(parameter), rule, { parameter: name, path: [] });
    return { ...english, message: own(own(options, "messages"), rule) ?? english.message };
  }
}

interface Translation {
  readonly label: string;
  readonly hint: string;
  readonly options: { readonly [value: string]: string };
}
