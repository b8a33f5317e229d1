import { maxKeys } from "../../../src/contract/key-rules.ts";
import type { Contract } from "../../../src/contracts/contract.ts";
import type { ParameterName } from "../../../src/index.ts";
import { bodySchema as keySource } from "../../../src/parameters/key-source/schema.ts";
import type { DescribedContract } from "./described-contract.ts";
import { type Part, reference, rulesOf } from "./parameters.ts";

type Slot = Contract["slots"][number];

/** The schemas of a request as an object of texts, as a parser makes it of a body; `TokenRequest` is the first. */
export function requestSchemas(described: DescribedContract): Part {
  const { slots, keyed } = described.contract;
  const rules = { "x-rules": rulesOf(described, isOfRequest) };
  const withoutIndex = {
    type: "object",
    properties: Object.fromEntries(slots.map((slot) => [slot.name, occurrences(described, slot)])),
    required: slots.filter(({ isRequired }) => isRequired).map(({ name }) => name),
    ...keySource,
    additionalProperties: false,
  };
  if (keyed === undefined) return { TokenRequest: { description: ofOneKey, ...withoutIndex, ...rules } };
  return {
    TokenRequest: {
      description:
        "The texts of a request by their names: of one key without an index, or of several keys, each with its index. No request mixes both.",
      oneOf: [
        { $ref: "#/components/schemas/TokenRequestWithoutIndex" },
        { $ref: "#/components/schemas/TokenRequestWithIndexes" },
      ],
      ...rules,
    },
    TokenRequestWithoutIndex: {
      description: ofOneKey,
      ...withoutIndex,
      anyOf: [needing(described, "contentKey"), needing(described, "kek")],
    },
    TokenRequestWithIndexes: withIndexes(described),
  };
}

const ofOneKey =
  "The texts of a request by the names of their parameters. The content key comes from contentKey, from kek with ek, or from the key storage under kek.";

/**
 * A request whose keys have indexes: `kid.0`, `contentKey.0`, `kid.1`. It asks for key 0, which every such request has; what
 * each further key needs cannot be said of names by a pattern.
 */
function withIndexes(described: DescribedContract): Part {
  const { slots } = described.contract;
  const beside = slots.filter(({ isPerKey }) => !isPerKey);
  const ofKey = slots.filter(({ isPerKey }) => isPerKey);
  const { properties: firstKey, patternProperties: furtherKeys } = indexedProperties(described);
  return {
    description: `The texts of a request that names its keys with an index, from 0 to ${maxKeys - 1} and without a gap: ${ofKey.map(({ name }) => `${name}.0`).join(", ")}, then kid.1 and so on. Each key has its kid; its content key comes from its contentKey, from kek with its ek, or from the key storage under kek, which serves all keys.`,
    type: "object",
    properties: {
      ...Object.fromEntries(beside.map((slot) => [slot.name, occurrences(described, slot)])),
      ...firstKey,
    },
    patternProperties: furtherKeys,
    required: [...beside, ...ofKey].filter(({ isRequired }) => isRequired).map(writtenName),
    anyOf: [
      needing(described, "kek"),
      { ...needing(described, "contentKey", "contentKey.0"), propertyNames: { not: { pattern: "^ek\\." } } },
    ],
    additionalProperties: false,
  };
}

/** A request that gives a parameter. Linters look for its schema beside its name, where an alternative is in another. */
function needing({ contract }: DescribedContract, parameter: ParameterName, written: string = parameter): Part {
  const slot = contract.slots.find(({ name }) => name === parameter);
  return { required: [written], ...(slot && { properties: { [written]: reference(slot) } }) };
}

/** The parameters of keys: those of key 0 by their names, those of the others by patterns, so that no name has both. */
export function indexedProperties({ contract }: DescribedContract): {
  readonly properties: Part;
  readonly patternProperties: Part;
} {
  const ofKey = contract.slots.filter(({ isPerKey }) => isPerKey);
  return {
    properties: Object.fromEntries(ofKey.map((slot) => [writtenName(slot), reference(slot)])),
    // In words that every language reads alike.
    patternProperties: Object.fromEntries(
      ofKey.map((slot) => [`^${slot.name}\\.[1-9][0-9]{0,${maximumDigits - 1}}$`, reference(slot)]),
    ),
  };
}

/** How many digits the greatest index has. */
const maximumDigits = String(maxKeys - 1).length;

function writtenName({ name, isPerKey }: Slot): string {
  return isPerKey ? `${name}.0` : name;
}

/**
 * A text, or a list where a parameter may be repeated. Where the schema has alternatives, a parser finds no type in it and may
 * give a single text as it stands.
 */
function occurrences({ contract }: DescribedContract, slot: Slot): Part {
  if (!slot.isRepeated) return reference(slot);
  const list = { type: "array", items: reference(slot) };
  return contract.keyed === undefined ? list : { anyOf: [reference(slot), list] };
}

/** Whether a rule is about the request as a whole, and a schema of it can say it or a part of it. */
function isOfRequest(rule: string): boolean {
  return [
    "contentKey.missing",
    "ek.requires-kek",
    "keys.mixed",
    "keys.gap",
    "body.unknown-parameter",
    "body.duplicate-parameter",
  ].includes(rule);
}
