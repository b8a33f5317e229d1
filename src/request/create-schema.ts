import { deepFreeze } from "../contract/deep-freeze.ts";
import type { Either } from "../contract/either.ts";
import type { StandardJsonSchema, StandardSchema } from "../contract/standard-schema.ts";
import type { Issue, Issues } from "../contracts/issue.ts";

/** The result of validation as a Standard Schema gives it: the value, or all issues. */
export type SchemaResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly [Issue, ...Issue[]] };

/** The Standard Schema of a request, or of one of its values; `Input` is what a caller may write. */
export interface RequestSchema<Input, Output> extends StandardSchema<Input, Output, SchemaResult<Output>> {}

/** Creates the Standard Schema that validates as a decoder decodes. */
export function createSchema<Input, Output>(
  decode: (input: unknown) => Either<Issues, Output>,
  jsonSchema: StandardJsonSchema,
): RequestSchema<Input, Output> {
  const validate = (input: unknown): SchemaResult<Output> => {
    const decoded = decode(input);
    return decoded._tag === "Right" ? { value: decoded.right } : { issues: decoded.left };
  };
  return deepFreeze({ "~standard": { version: 1, vendor: "widevine-license-token", validate, jsonSchema } });
}
