import type { JsonSchema } from "./json-schema.ts";

/**
 * The interface of the Standard Schema specification, version 1, where validation is synchronous and returns `Result`.
 *
 * It is declared here, so that the package has no dependency. It is assignable to `StandardSchemaV1<Input, Output>` of
 * `@standard-schema/spec`.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Input, Output, Result extends StandardResult<Output>> {
  /** What the specification asks for. */
  readonly "~standard": {
    /** The version of the specification. */
    readonly version: 1;
    /** The library that made the schema. */
    readonly vendor: "widevine-license-token";
    /** The JSON Schemas of the input and of the output, the same for every target. */
    readonly jsonSchema: StandardJsonSchema;
    /** Never throws, and never changes its input. */
    readonly validate: (value: unknown) => Result;
    /** Exists for the compiler only. */
    readonly types?:
      | {
          /** What a caller may write. */
          readonly input: Input;
          /** What validation returns. */
          readonly output: Output;
        }
      | undefined;
  };
}

/**
 * The interface of the Standard JSON Schema specification, version 1. The schemas use only keywords that mean the same in
 * every target, so that every target is supported. Their patterns have the limit of `FieldConstraints`.
 *
 * @see https://standardschema.dev/json-schema
 */
export interface StandardJsonSchema {
  /** The JSON Schema of what is validated. */
  readonly input: () => JsonSchema;
  /** The JSON Schema of the value. */
  readonly output: () => JsonSchema;
}

/** The result of validation: the value, or its issues. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** An issue of the specification; its path leads from the whole input to the invalid part. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
}
