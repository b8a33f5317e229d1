import { readOptions } from "../contract/decode-options.ts";
import type { JsonSchema } from "../contract/json-schema.ts";
import { inputSchema, outputSchema } from "../contract/value-json-schema.ts";
import { type Contract, contractIn, type NoOptions, type RequestOf } from "../contracts/contract.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { documentedSchemas } from "../contracts/documented-schemas.ts";
import type { ObservedTokenRequestInput } from "../contracts/observed-token-request-input.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { TokenRequestInput } from "../contracts/token-request-input.ts";
import { createSchema, type RequestSchema } from "./create-schema.ts";
import { decodeAnyBody, decodeTokenRequest } from "./decode.ts";

/** What a caller may write for a request that decoding with some options gives. */
export type RequestInputOf<Options> =
  RequestOf<Options> extends TokenRequest ? TokenRequestInput : ObservedTokenRequestInput;

/**
 * Creates the Standard Schema of a request as an object, which validates as {@link decodeTokenRequest} does with `options`.
 *
 * It is for the JSON of a back end, where `""` is a value; the schema of a form is `tokenRequestForm` of `/form`. Its issues are
 * those of the decoder, and hold no value. The codec `TokenRequest` is such a schema, too.
 *
 * @example
 * ```ts
 * import { tokenRequestSchema } from "widevine-license-token/core";
 *
 * const result = tokenRequestSchema({ now: Date.now })["~standard"].validate({ kid: "fd1a", securityLevel: 1, hdcpOutputControl: 0 });
 * result.issues?.map(({ rule }) => rule); // => ["customerAuthenticator.missing", "kid.hex", "contentKey.missing"]
 * ```
 *
 * @see tables 13 to 16; decisions D11 and D13
 */
export function tokenRequestSchema<Options extends DecodeOptions = NoOptions>(
  options?: Options,
): RequestSchema<RequestInputOf<Options>, RequestOf<Options>> {
  const contract: Contract<object> = contractIn(options);
  return createSchema((input) => decodeTokenRequest(input, options), {
    input: () => describeInput(contract, readOptions(options).keepUnknown),
    output: () => describeOutput(contract),
  });
}

/**
 * Creates the Standard Schema of a request as an urlencoded body, which validates as `decodeTokenRequestBody` does with `options`.
 *
 * @example
 * ```ts
 * import { tokenRequestBodySchema } from "widevine-license-token/core";
 *
 * const result = tokenRequestBodySchema()["~standard"].validate("securityLevel=9");
 * result.issues?.at(-1)?.rule; // => "hdcpOutputControl.missing"
 * ```
 *
 * @see tables 13 to 16; decisions D12 and D13
 */
export function tokenRequestBodySchema<Options extends DecodeOptions = NoOptions>(
  options?: Options,
): RequestSchema<string, RequestOf<Options>> {
  const contract: Contract<object> = contractIn(options);
  return createSchema((body) => decodeAnyBody(body, options), {
    input: () => ({ type: "string" }),
    output: () => describeOutput(contract),
  });
}

function describeInput({ schemas = documentedSchemas, slots }: Contract<object>, keepUnknown: boolean): JsonSchema {
  return schemas.describe(slots, {
    schemaOf({ name, isRepeated }) {
      const schema = schemas.values[name];
      const one = schema && inputSchema(schema);
      return isRepeated ? { anyOf: [one, { type: "array", items: one }] } : one;
    },
    others: { extra: extraSchema() },
    unknown: keepUnknown && { type: "string" },
    takesNoKeys: true,
    emptyIsAbsent: false,
  });
}

function describeOutput({ schemas = documentedSchemas, slots }: Contract<object>): JsonSchema {
  return schemas.describe(slots, {
    schemaOf({ name, isRepeated }) {
      const schema = schemas.values[name];
      const one = schema && outputSchema(schema);
      return isRepeated ? { type: "array", items: one, minItems: 1 } : one;
    },
    others: { extra: extraSchema() },
    unknown: false,
    takesNoKeys: false,
    emptyIsAbsent: false,
  });
}

/** The JSON Schema of unknown parameters that are kept: pairs of a name and a text. */
function extraSchema(): JsonSchema {
  return { type: "array", items: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 } };
}
