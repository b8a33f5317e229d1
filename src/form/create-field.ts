import { readClock } from "../contract/clock.ts";
import { deepFreeze } from "../contract/deep-freeze.ts";
import { Failure } from "../contract/failure.ts";
import type { FieldOption, ParameterField } from "../contract/field-definition.ts";
import { createIssue } from "../contract/issue.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { own } from "../contract/own-properties.ts";
import { valueRulesOf } from "../contract/parameter.ts";
import type { ValueRule } from "../contract/value-rules.ts";
import type { ParameterName, RuleId } from "../contracts/names.ts";
import type { EmptyValue, Field, FieldIssue, FieldResult } from "./field.ts";
import type { FormOptions } from "./field-text.ts";
import { stringSchema, valueSchema } from "./json-schema.ts";
import { labelNames, labelOf } from "./label-names.ts";
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
export function createField<
  N extends ParameterName,
  Value,
  Rule extends RuleId,
  Required extends boolean,
  Option extends string,
>(
  definition: ParameterField<N, Value, Rule, Required, Option>,
  options?: FormOptions,
): Field<N, Value | EmptyValue<Required>, Option>;
export function createField<N extends ParameterName, Value, Rule extends RuleId, Required extends boolean>(
  definition: ParameterField<N, Value, Rule, Required>,
  options: FormOptions = {},
): Field<N, Value | EmptyValue<Required>> {
  type Output = Value | EmptyValue<Required>;
  const { parameter, required, hint, example, group, order, kind } = definition;
  const { name, secret } = parameter;
  const label = labelOf(name, definition, options);
  const [englishUnit, englishOptions] = [own(definition, "unit"), own(definition, "options")];
  const [standard, neededWhen] = [own(definition, "default"), own(definition, "neededWhen")];
  const output = own(definition.schema, "value");
  const maxLength = own(definition.schema, "maxLength");
  const { value: _, typed: __, maxLength: ___, ...constraints } = definition.schema;
  const translation: Partial<Translation> = own(own(options, "texts"), name) ?? {};
  const jsonSchema = {
    input: () => stringSchema(field, required ? "" : "?"),
    output: () => outputSchema(),
  };
  const field: Field<N, Output> = {
    name,
    label,
    hint: own(translation, "hint") ?? hint,
    example,
    ...(englishUnit !== undefined && { unit: own(translation, "unit") ?? englishUnit }),
    group,
    order,
    kind,
    required,
    secret,
    repeated: own(definition, "repeated") === true,
    perKey: own(options, "contract")?.keyed?.slotOf(name) !== undefined,
    ...(standard !== undefined && { default: standard }),
    ...(neededWhen && { neededWhen }),
    ...(maxLength !== undefined && { maxLength }),
    ...(englishOptions && { options: englishOptions.map(translate) }),
    constraints: required ? { required: true, ...constraints } : constraints,
    "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema },
  };
  return deepFreeze(field);

  function outputSchema(): JsonSchema {
    if (output === undefined) return stringSchema(field, "");
    const shown = own(field, "options");
    return shown ? valueSchema(shown, (text) => parameter.read(text, undefined)) : { ...output };
  }

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
    const message = own(own(options, "messages"), rule) ?? english.message;
    return { ...english, message: labelNames(message, { [name]: definition }, options) };
  }
}

interface Translation {
  readonly hint: string;
  readonly unit?: string | undefined;
  readonly options: { readonly [value: string]: string };
}
