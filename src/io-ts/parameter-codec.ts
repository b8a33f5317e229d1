import { failures, success, Type, type Validation } from "io-ts";
import { Failure } from "../contract/failure.ts";
import type { ValueSchema } from "../contract/field-definition.ts";
import type { Parameter } from "../contract/parameter.ts";
import { redacted } from "../contract/redact-request.ts";
import { inputSchema, outputSchema, textSchema } from "../contract/value-json-schema.ts";
import { decodeValue } from "../contracts/decode-value.ts";
import type { ParameterName, ParameterRule, RuleId } from "../contracts/names.ts";
import type { Conversion } from "../conversions/conversion.ts";
import { createSchema } from "../request/create-schema.ts";
import { type Codec, withSchema } from "./codec.ts";
import { isSame } from "./is-same.ts";
import { issueError } from "./issue-errors.ts";

/**
 * Creates the codec of one parameter, which validates with the parameter's `read`. Where that has a clock, `values` is the
 * parameter without it.
 */
export function parameterCodec<A, Name extends ParameterName, Rule extends RuleId, I>(
  name: string,
  parameter: Parameter<Name, A, Rule>,
  schema: ValueSchema,
  values?: Pick<Parameter, "read">,
): Codec<A, string, I> {
  const decode = (input: unknown) => decodeValue(parameter, input);
  const jsonSchema = { input: () => inputSchema(schema), output: () => outputSchema(schema) };
  return withSchema(parameterType(name, parameter, values), createSchema(decode, jsonSchema));
}

/** Creates the codec between a value of a parameter and another form of it. */
export function conversionCodec<A, Name extends ParameterName, Rule extends ParameterRule, I>(
  name: string,
  conversion: Conversion<Name, A, Rule>,
  parameter: Pick<Parameter, "read">,
  schema: ValueSchema,
): Codec<A, string, I> {
  const decode = (input: unknown) => decodeValue(conversion, input);
  const jsonSchema = { input: () => textSchema(conversion.schema), output: () => outputSchema(schema) };
  return withSchema(parameterType(name, conversion, parameter), createSchema(decode, jsonSchema));
}

/**
 * Creates the io-ts type of one parameter. Where that reads another form than the values have, `values` is the parameter that
 * reads them.
 */
export function parameterType<A, Name extends ParameterName, Rule extends RuleId>(
  name: string,
  parameter: Parameter<Name, A, Rule>,
  values: Pick<Parameter, "read"> = parameter,
): Type<A, string, unknown> {
  return new Type<A, string, unknown>(
    name,
    (value): value is A => {
      const read = values.read(value);
      return !(read instanceof Failure) && isSame(read, value);
    },
    (input, context): Validation<A> => {
      const decoded = decodeValue(parameter, input);
      if (decoded._tag === "Right") return success(decoded.right);
      const shown = parameter.secret || !isPlain(input) ? redacted : input;
      return failures(decoded.left.map((issue) => issueError(issue, context, shown)));
    },
    parameter.write,
  );
}

/** Whether an error may show an input unchanged; an object could contain anything. */
function isPlain(input: unknown): boolean {
  return input === undefined || input === null || ["string", "number", "boolean"].includes(typeof input);
}
