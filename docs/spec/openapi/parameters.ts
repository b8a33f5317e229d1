import { textSchema } from "../../../src/contract/value-json-schema.ts";
import type { Contract } from "../../../src/contracts/contract.ts";
import type { ParameterName } from "../../../src/index.ts";
import type { DescribedContract } from "./described-contract.ts";
import { portablePattern } from "./portable-pattern.ts";

/** A JSON Schema, or another part of the document. */
export interface Part {
  readonly [member: string]: unknown;
}

type Slot = Contract["slots"][number];

/** The schemas of the values as texts of a body, decoded; of `wvExtension`, of one occurrence. */
export function valueSchemas(described: DescribedContract): Part {
  return Object.fromEntries(described.contract.slots.map((slot) => [schemaName(slot), valueSchema(slot, described)]));
}

/** The parameters of a query. */
export function queryParameters(described: DescribedContract): Part {
  const { slots, keyed } = described.contract;
  return Object.fromEntries(
    slots.map((slot) => [
      slot.name,
      {
        name: slot.name,
        in: "query",
        description: describe(slot.name, described).hint,
        required: slot.isRequired && !(keyed !== undefined && slot.isPerKey),
        ...(slot.isRepeated && { style: "form", explode: true }),
        schema: slot.isRepeated ? { type: "array", items: reference(slot) } : reference(slot),
      },
    ]),
  );
}

function valueSchema({ name, parameter: { secret } }: Slot, described: DescribedContract): Part {
  const { label, hint, example, options, schema: constraints } = describe(name, described);
  const { pattern, ...schema } = textSchema(constraints);
  return {
    title: label,
    ...schema,
    description: [hint, ...(options ?? []).map((option) => `${option.label}.`)].join(" "),
    ...(options === undefined
      ? matching(portablePattern(constraints.pattern))
      : { enum: options.map(({ value }) => value) }),
    ...(secret && { format: "password" }),
    examples: [example],
    "x-rules": rulesOf(described, (rule) => rule.startsWith(`${name}.`) && !isAcross(rule)),
  };
}

function describe(name: ParameterName, { definitions }: DescribedContract) {
  const description = definitions[name];
  if (description === undefined) throw new Error(`${name} is not described.`);
  return description;
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

/** The schema of a parameter's value, by its name in the document. */
export function reference(slot: Slot): Part {
  return { $ref: `#/components/schemas/${schemaName(slot)}` };
}

/** What the document says of rules: the id, the code, and the sentence of an issue. */
export function rulesOf({ contract }: DescribedContract, isIncluded: (rule: string) => boolean): Part[] {
  return Object.entries(contract.rules).flatMap(([rule, { code, message }]) =>
    isIncluded(rule) ? [{ rule, code, message }] : [],
  );
}

/** Whether a rule looks at another parameter. */
function isAcross(rule: string): boolean {
  return rule === "contentKey.missing" || rule === "ek.requires-kek";
}

function schemaName({ name }: Slot): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
