import type { Either } from "fp-ts/lib/Either.js";
import type { Errors, ValidationError } from "io-ts";
import type { Issue, Issues } from "./contracts/issue.ts";
import { issuesOf } from "./io-ts/issue-errors.ts";

/**
 * The error that {@link orThrow} throws: it has the issues of a refused request, and a message made of theirs; it holds no
 * value of the request.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody, orThrow, TokenRequestError } from "widevine-license-token";
 *
 * try {
 *   orThrow(decodeTokenRequestBody("kid=^kid1"));
 * } catch (error) {
 *   error instanceof TokenRequestError && error.issues.length; // => 4
 * }
 * ```
 *
 * @see decision D15
 */
export class TokenRequestError extends Error {
  override readonly name: string = "TokenRequestError";
  /** In the order of decision D14; empty where a codec that is not this library's refused the input. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    const sentences = issues.map(({ message }) => message);
    super(sentences.length === 0 ? "The input was refused by a codec of another library." : sentences.join(" "));
    this.issues = issues;
  }
}

/**
 * Returns the value of a result, of this library's functions or of a codec, or throws its issues.
 *
 * @throws TokenRequestError where the result is a refusal
 *
 * @example
 * ```ts
 * import { Kid, orThrow } from "widevine-license-token";
 *
 * orThrow(Kid.decode("^kid1")); // => "^kid1"
 * ```
 *
 * @see decision D15
 */
export function orThrow<A>(result: Either<Issues | Errors, A>): A {
  if (result._tag === "Right") return result.right;
  throw new TokenRequestError(isIssues(result.left) ? result.left : issuesOf(result.left));
}

/** Whether a refusal comes from this library's functions; an io-ts error, whatever else it has, has a context. */
function isIssues(refusal: Issues | Errors): refusal is Issues {
  const first: Issue | ValidationError | undefined = refusal.at(0);
  return first !== undefined && !Object.hasOwn(first, "context");
}
