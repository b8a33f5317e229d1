import type { Type } from "io-ts";
import type { StandardSchema } from "../contract/standard-schema.ts";
import type { RequestSchema, SchemaResult } from "../request/create-schema.ts";

/**
 * A codec of io-ts that is a Standard Schema, too: libraries that take such schemas take it as it is.
 *
 * `A` is the value, `O` what it is encoded to, and `I` what a caller may write.
 *
 * @see https://standardschema.dev
 */
export interface Codec<A, O, I> extends Type<A, O, unknown>, StandardSchema<I, A, SchemaResult<A>> {}

/** Makes a Standard Schema of a codec, too. */
export function withSchema<A, O, I>(type: Type<A, O, unknown>, schema: RequestSchema<I, A>): Codec<A, O, I> {
  return Object.assign(type, schema);
}
