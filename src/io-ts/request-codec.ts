import type { Either } from "fp-ts/lib/Either.js";
import { type Context, failures, success, Type, type Validation } from "io-ts";
import { redacted } from "../contract/redact-request.ts";
import type { Contract } from "../contracts/contract.ts";
import type { Issue, Issues } from "../contracts/issue.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { decodeTokenRequest } from "../request/decode.ts";
import { isSame } from "./is-same.ts";
import { type IssueError, issueError } from "./issue-errors.ts";
import { parameterCodec } from "./parameter-codec.ts";

/** Creates the codec of a request of a contract. */
export function requestCodec<Request extends ObservedTokenRequest, O>(
  name: string,
  contract: Contract<Request>,
  decode: (input: unknown) => Either<Issues, Request>,
  encode: (request: Request) => O,
): Type<Request, O, unknown> {
  // Made once: io-ts assigns properties, which a polluted prototype could take later.
  const codecs = new Map<string, Type<unknown>>(contract.slots.map((slot) => [slot.name, createCodec(slot)]));
  return new Type<Request, O, unknown>(
    name,
    isRequest,
    (input, context): Validation<Request> => {
      const decoded = decode(input);
      if (decoded._tag === "Right") return success(decoded.right);
      return failures(decoded.left.map((issue) => toError(issue, codecs, context)));
    },
    encode,
  );

  /** Whether a value equals a decoded request of the contract, with any other options. */
  function isRequest(value: unknown): value is Request {
    const decoded = decodeTokenRequest(value, { contract });
    return decoded._tag === "Right" && isSame(decoded.right, value);
  }
}

/** Creates the codec of a parameter of a contract, named as that of the parameter is: with a capital letter. */
function createCodec({ name, parameter }: Contract["slots"][number]): Type<unknown> {
  return parameterCodec(name.charAt(0).toUpperCase() + name.slice(1), parameter);
}

/** Creates the error of an issue at its parameter, so that a reporter can name the path. */
function toError(issue: Issue, codecs: ReadonlyMap<string, Type<unknown>>, context: Context): IssueError {
  const error = issueError(issue, context, redacted);
  const type = issue.parameter === null ? undefined : codecs.get(issue.parameter);
  if (type === undefined) return error;
  const steps = issue.path.map((key) => ({ key: String(key), type, actual: redacted }));
  return { ...error, context: [...error.context, ...steps] };
}
