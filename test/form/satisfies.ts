import { ownProperty } from "../../src/contract/own-properties.ts";

/** Whether a value satisfies a JSON Schema, of which only the keywords that the library uses are known: another one throws. */
export function satisfies(value: unknown, schema: unknown): boolean {
  return Object.entries(Object(schema)).every(([keyword, argument]) => {
    const check = keywords[keyword];
    if (check === undefined) throw new Error(`unknown keyword ${keyword}`);
    return check(value, argument, schema);
  });
}

type Check = (value: unknown, argument: unknown, schema: unknown) => boolean;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
const namesOf = (value: unknown): readonly string[] => (isObject(value) ? Object.keys(Object(value)) : []);
const isString = (value: unknown): value is string => typeof value === "string";

const types: { readonly [type: string]: (value: unknown) => boolean } = {
  array: Array.isArray,
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  object: isObject,
  string: isString,
};

/** As JSON Schema says: a keyword about another type than that of the value is satisfied. */
const keywords: { readonly [keyword: string]: Check } = {
  title: () => true,
  description: () => true,
  format: () => true,
  writeOnly: () => true,
  examples: () => true,
  default: () => true,
  const: (value, only) => value === only,
  oneOf: (value, schemas) => list(schemas).filter((schema) => satisfies(value, schema)).length === 1,
  type: (value, type) => types[String(type)]?.(value) === true,
  enum: (value, values) => list(values).includes(value),
  anyOf: (value, schemas) => list(schemas).some((schema) => satisfies(value, schema)),
  not: (value, schema) => !satisfies(value, schema),
  pattern: (value, pattern) => !isString(value) || new RegExp(String(pattern), "u").test(value),
  minLength: (value, least) => !isString(value) || [...value].length >= Number(least),
  maxLength: (value, most) => !isString(value) || [...value].length <= Number(most),
  minimum: (value, least) => typeof value !== "number" || value >= Number(least),
  maximum: (value, most) => typeof value !== "number" || value <= Number(most),
  items: (value, schema) => list(value).every((item) => satisfies(item, schema)),
  minItems: (value, least) => !Array.isArray(value) || value.length >= Number(least),
  maxItems: (value, most) => !Array.isArray(value) || value.length <= Number(most),
  required: (value, names) => !isObject(value) || list(names).every((name) => namesOf(value).includes(String(name))),
  properties: (value, schemas) =>
    namesOf(value).every((name) => !namesOf(schemas).includes(name) || satisfiesIn(value, schemas, name)),
  additionalProperties: (value, others, schema) =>
    namesOf(value)
      .filter((name) => !namesOf(ownProperty(schema, "properties")).includes(name))
      .every((name) => others !== false && satisfies(ownProperty(value, name), others)),
};

function satisfiesIn(value: unknown, schemas: unknown, name: string): boolean {
  return satisfies(ownProperty(value, name), ownProperty(schemas, name));
}
