import { documented } from "../../../src/contracts/documented.ts";
import type { Field } from "../../../src/form/index.ts";
import { fields } from "../../../src/form/index.ts";
import { stringSchema } from "../../../src/form/json-schema.ts";
import { type ParameterName, parameterNames } from "../../../src/index.ts";
import { bodySchema as keySource } from "../../../src/parameters/key-source/schema.ts";
import { rules } from "../../../src/rule-book/index.ts";
import { portablePattern } from "./portable-pattern.ts";

/** A JSON Schema, or another part of the document. */
export interface Part {
  readonly [member: string]: unknown;
}

/** The schemas of the values as texts of a body, decoded; of `wvExtension`, of one occurrence. */
export const valueSchemas: Part = Object.fromEntries(
  parameterNames.map((name) => [schemaName(name), valueSchema(fields[name])]),
);

/** A request as an object of texts, as a parser makes it of a body. */
export const requestSchema: Part = {
  description:
    "The texts of a request by the names of their parameters. The content key comes from contentKey, from kek with ek, or from the key storage under kek.",
  type: "object",
  properties: Object.fromEntries(parameterNames.map((name) => [name, occurrences(name)])),
  required: parameterNames.filter((name) => fields[name].required),
  ...keySource,
  additionalProperties: false,
  "x-rules": rulesOf(["contentKey.missing", "ek.requires-kek", "body.unknown-parameter", "body.duplicate-parameter"]),
};

/** The parameters of a query. */
export const queryParameters: Part = Object.fromEntries(
  parameterNames.map((name) => [
    name,
    {
      name,
      in: "query",
      description: fields[name].hint,
      required: fields[name].required,
      ...(isRepeated(name) && { style: "form", explode: true }),
      schema: occurrences(name),
    },
  ]),
);

function valueSchema(field: Field<ParameterName>): Part {
  const { name, hint, secret, options, constraints } = field;
  const { pattern, ...schema } = stringSchema(field, "");
  return {
    ...schema,
    description: [hint, ...(options ?? []).map((option) => `${option.label}.`)].join(" "),
    ...(options === undefined
      ? matching(portablePattern(constraints.pattern ?? ""))
      : { enum: options.map(({ value }) => value) }),
    ...(secret && { format: "password" }),
    "x-rules": rulesOf(Object.keys(rules).filter((rule) => rule.startsWith(`${name}.`) && !isAcross(rule))),
  };
}

/**
 * The schema of the texts that a pattern accepts, where some need no pattern or two: any text; characters that are not in a
 * set, since V8 can throw in a loop over characters of one or two units; and what an alternative must not begin with, since
 * RE2 has no lookahead.
 */
function matching(pattern: string): Part {
  if (pattern === String.raw`[\s\S]*`) return {};
  const [, set] = /^\[\^(.*)\]\+$/s.exec(pattern) ?? [];
  if (set !== undefined) return { minLength: 1, not: { pattern: `[${set}]` } };
  const [, first, start, second] = /^(.*)\|\(\?!(\w+)\)(.*)$/.exec(pattern) ?? [];
  if (first === undefined || second === undefined) return { pattern: `^(?:${pattern})$` };
  return { anyOf: [{ pattern: `^(?:${first})$` }, { pattern: `^(?:${second})$`, not: { pattern: `^${start}` } }] };
}

function isRepeated(name: ParameterName): boolean {
  return documented.slotsByName.get(name)?.isRepeated === true;
}

function occurrences(name: ParameterName): Part {
  const schema = { $ref: `#/components/schemas/${schemaName(name)}` };
  return isRepeated(name) ? { type: "array", items: schema } : schema;
}

/** What the document says of rules: the id, the code, and the sentence of an issue. */
function rulesOf(ids: readonly string[]): Part[] {
  return Object.entries(rules).flatMap(([rule, { code, message }]) =>
    ids.includes(rule) ? [{ rule, code, message }] : [],
  );
}

/** Whether a rule looks at another parameter. */
function isAcross(rule: string): boolean {
  return rule === "contentKey.missing" || rule === "ek.requires-kek";
}

function schemaName(name: ParameterName): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
