import { failures, success, Type, type Validation } from "io-ts";
import { Fault } from "../fault.ts";
import type { ParameterName } from "../parameter-name.ts";
import { issueIn } from "../parameters/issue-in.ts";
import type { Parameter } from "../parameters/parameter.ts";
import { redacted } from "../request/redact.ts";
import { isSame } from "./is-same.ts";
import { issueError } from "./issue-errors.ts";

/** The io-ts face of one parameter: it judges nothing itself. */
export function parameterCodec<A>(name: string, parameter: Parameter<ParameterName, A>): Type<A, string, unknown> {
  return new Type<A, string, unknown>(
    name,
    (value): value is A => {
      const read = parameter.read(value);
      return !(read instanceof Fault) && isSame(read, value);
    },
    (input, context): Validation<A> => {
      const value = parameter.read(input);
      if (!(value instanceof Fault)) return success(value);
      const shown = parameter.secret || !isPlain(input) ? redacted : input;
      return failures(value.rules.map((rule) => issueError(issueIn(parameter, rule), context, shown)));
    },
    parameter.write,
  );
}

/** Whether an error may show an input as it is; an object could hold anything. */
function isPlain(input: unknown): boolean {
  return input === undefined || input === null || ["string", "number", "boolean"].includes(typeof input);
}
