import { type Context, failures, success, Type, type Validation } from "io-ts";
import { redacted } from "../contract/redact-request.ts";
import type { Contract } from "../contracts/contract.ts";
import type { Issue } from "../contracts/issue.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { RequestSchema } from "../request/create-schema.ts";
import { decodeTokenRequest } from "../request/decode.ts";
import { type Codec, withSchema } from "./codec.ts";
import { isSame } from "./is-same.ts";
import { type IssueError, issueError } from "./issue-errors.ts";
import { parameterType } from "./parameter-codec.ts";

/** The codec of a request, where `O` is what it is encoded to, and `I` what a caller may write. */
export interface RequestCodec<Request, O, I> extends Codec<Request, O, I> {}

/** Creates the codec of a request of a contract. */
export function requestCodec<Request extends ObservedTokenRequest, O, I>(
  name: string,
  contract: Contract<Request>,
  schema: RequestSchema<I, Request>,
  encode: (request: Request) => O,
): RequestCodec<Request, O, I> {
  const { validate } = schema["~standard"];
  // Made once: io-ts assigns properties, which a polluted prototype could take later.
  const codecs = new Map<string, Type<unknown>>(contract.slots.map((slot) => [slot.name, createCodec(slot)]));
  const type = new Type<Request, O, unknown>(
    name,
    isRequest,
    (input, context): Validation<Request> => {
      const result = validate(input);
      if (result.issues) return failures(result.issues.map((issue) => toError(issue, codecs, context)));
      return success(result.value);
    },
    encode,
  );
  return withSchema(type, schema);

  /** Whether a value equals a decoded request of the contract, with any other options. */
  function isRequest(value: unknown): value is Request {
    const decoded = decodeTokenRequest(value, { contract });
    return decoded._tag === "Right" && isSame(decoded.right, value);
  }
}

/** Creates the codec of a parameter of a contract, named as that of the parameter is: with a capital letter. */
function createCodec({ name, parameter }: Contract["slots"][number]): Type<unknown> {
  return parameterType(name.charAt(0).toUpperCase() + name.slice(1), parameter);
}

/** Creates the error of an issue at its parameter, so that a reporter can name the path. */
function toError(issue: Issue, codecs: ReadonlyMap<string, Type<unknown>>, context: Context): IssueError {
  const error = issueError(issue, context, redacted);
  const type = issue.parameter === null ? undefined : codecs.get(issue.parameter);
  if (type === undefined) return error;
  const steps = issue.path.map((key) => ({ key: String(key), type, actual: redacted }));
  return { ...error, context: [...error.context, ...steps] };
}
