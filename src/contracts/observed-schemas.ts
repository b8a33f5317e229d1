import type { JsonSchema } from "../contract/json-schema.ts";
import { maxKeys } from "../contract/key-rules.ts";
import {
  type DescribedSlot,
  type DescribeOptions,
  describeObject,
  type RequestSchemas,
} from "../contract/request-schemas.ts";
import { observedSchema as generalFlags } from "../parameters/general-flags/observed-schema.ts";
import { observedSchema as hdcpOutputControl } from "../parameters/hdcp-output-control/observed-schema.ts";
import { keysSchema } from "../parameters/key-source/schema.ts";
import { schema as playbackDuration } from "../parameters/playback-duration/schema.ts";
import { schema as trackType } from "../parameters/track-type/schema.ts";
import { schema as useHttps } from "../parameters/use-https/schema.ts";
import type { DocumentedName } from "./documented.ts";
import { describeRequest, documentedSchemas } from "./documented-schemas.ts";

const own = { useHttps, generalFlags, hdcpOutputControl, trackType, playbackDuration };

/** What the JSON Schemas of the observed contract's requests are made of: one key, or a list `keys`. */
export const observedSchemas: RequestSchemas<DocumentedName | keyof typeof own> = /* @__PURE__ */ createSchemas();

function createSchemas(): typeof observedSchemas {
  return { values: { ...documentedSchemas.values, ...own }, describe };
}

function describe(slots: readonly DescribedSlot[], options: DescribeOptions): JsonSchema {
  const { schemaOf, others, takesNoKeys, emptyIsAbsent } = options;
  const ofKey = slots.filter(({ isPerKey }) => isPerKey);
  const key = describeObject(ofKey, { schemaOf, others: {}, unknown: false });
  const keys = { type: "array", minItems: 1, maxItems: maxKeys, items: key };
  // What is empty is not given: it may stand beside the other kind of key.
  const noKeys = takesNoKeys ? { keys: { type: "array", maxItems: 0 } } : {};
  const noKey = emptyIsAbsent ? ofKey.map(({ name }) => [name, { type: "string", maxLength: 0 }]) : [];
  const oneKey = describeRequest(slots, { ...options, others: { ...noKeys, ...others } });
  const beside = slots.filter(({ isPerKey }) => !isPerKey);
  const withKeys = { ...options, others: { ...Object.fromEntries(noKey), keys, ...others } };
  return { type: "object", anyOf: [oneKey, { ...describeObject(beside, withKeys, ["keys"]), ...keysSchema }] };
}
