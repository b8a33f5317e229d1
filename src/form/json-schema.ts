import type { FieldOption } from "../contract/field-definition.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { own } from "../contract/own-properties.ts";
import { textSchema } from "../contract/value-json-schema.ts";

/** The properties of a field that its schema uses. */
interface StringField {
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly secret: boolean;
  readonly default?: string;
  readonly maxLength?: number;
  readonly options?: readonly FieldOption[];
  readonly constraints: { readonly pattern?: string };
}

/** Creates the JSON Schema of the strings that a field accepts; `empty` is `?` if the field may be empty (decision D11). */
export function stringSchema(field: StringField, empty: "" | "?"): JsonSchema {
  const { label, hint, example, secret, constraints } = field;
  const [options, standard, maxLength] = [own(field, "options"), own(field, "default"), own(field, "maxLength")];
  const limits = { ...constraints, ...(maxLength !== undefined && { maxLength }) };
  return {
    title: label,
    description: hint,
    ...(options ? choiceSchema(options, empty) : textSchema(limits, empty)),
    ...(secret && { format: "password", writeOnly: true }),
    examples: [example],
    ...(standard !== undefined && { default: standard }),
  };
}

/** The schema of a string of a few: each has its label as its title. */
function choiceSchema(options: readonly FieldOption[], empty: "" | "?"): JsonSchema {
  return { type: "string", oneOf: [...toChoices(options, (text) => text), ...(empty ? [only("")] : [])] };
}

/** The schema of a value of a few, which `read` makes of the texts of the options. */
export function valueSchema(options: readonly FieldOption[], read: (text: string) => unknown): JsonSchema {
  return { oneOf: toChoices(options, read) };
}

function toChoices(options: readonly FieldOption[], read: (text: string) => unknown): readonly JsonSchema[] {
  return options.map(({ value, label }) => ({ ...only(read(value)), title: label }));
}

/** One value: `const` is what form generators read, and `enum` says the same to drafts that do not know it. */
function only(value: unknown): JsonSchema {
  return { const: value, enum: [value] };
}
