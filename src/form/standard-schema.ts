import type { JsonSchema } from "./json-schema.ts";

/**
 * What a schema library may be asked for by other libraries: the interface of the Standard Schema specification, version
 * 1, where validation is synchronous and answers `Result`.
 *
 * It is declared here in its own words, so that the package depends on nothing; a value of this type is a value of
 * `StandardSchemaV1<Input, Output>` of `@standard-schema/spec`.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Input, Output, Result extends StandardResult<Output>> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "widevine-license-token";
    /** The JSON Schemas of what is taken and of what is answered, whatever the target. */
    readonly jsonSchema: StandardJsonSchema;
    /** Never throws, and changes nothing. */
    readonly validate: (value: unknown) => Result;
    /** Exists for the compiler only. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/**
 * What turns a schema into JSON Schema: the interface of the Standard JSON Schema specification, version 1. The schemas
 * keep to words that mean the same in every target, so none is refused.
 *
 * @see https://standardschema.dev/json-schema
 */
export interface StandardJsonSchema {
  readonly input: () => JsonSchema;
  readonly output: () => JsonSchema;
}

/** What validation answers: the value, or what is wrong. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue as the specification knows it; a path leads from the whole input to the part that is wrong. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}
