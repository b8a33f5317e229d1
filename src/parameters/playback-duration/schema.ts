import type { ValueSchema } from "../../contract/field-definition.ts";
import { positiveIntegerSchema } from "../../contract/positive-integer-schema.ts";

/** The pattern of the strings that playbackDuration accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = positiveIntegerSchema;
