/** A JSON Schema in keywords that mean the same in every draft from 4 on, and in OpenAPI 3.0. */
export type JsonSchema = Record<string, unknown>;
