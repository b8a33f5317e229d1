import { failures, success, Type, type Validation } from "io-ts";
import { Failure } from "../contract/failure.ts";
import { createValueIssue } from "../contract/issue.ts";
import { type Parameter, valueRulesOf } from "../contract/parameter.ts";
import { redacted } from "../contract/redact-request.ts";
import type { ParameterName, RuleId } from "../contracts/names.ts";
import { isSame } from "./is-same.ts";
import { issueError } from "./issue-errors.ts";

/**
 * Creates the io-ts codec of one parameter, which validates with the parameter's `read`. Where that reads another form than
 * the values have, `values` is the parameter that reads them.
 */
export function parameterCodec<A, Name extends ParameterName, Rule extends RuleId>(
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
      const value = parameter.read(input);
      if (!(value instanceof Failure)) return success(value);
      const shown = parameter.secret || !isPlain(input) ? redacted : input;
      return failures(
        value.rules.map((rule) =>
          issueError(createValueIssue(valueRulesOf(parameter), rule, parameter.name), context, shown),
        ),
      );
    },
    parameter.write,
  );
}

/** Whether an error may show an input unchanged; an object could contain anything. */
function isPlain(input: unknown): boolean {
  return input === undefined || input === null || ["string", "number", "boolean"].includes(typeof input);
}
