import type { Either } from "./contract/either.ts";
import { own, ownProperty } from "./contract/own-properties.ts";
import type { Issue, Issues } from "./contracts/issue.ts";
import type { CodecError } from "./io-ts/codec-error.ts";
import { issuesOf } from "./io-ts/issue-errors.ts";
import { type Problem, problemsOf, toProblem } from "./io-ts/problems-of.ts";

/**
 * The error that {@link orThrow} throws: it has the issues of a refused request; it holds no value of the request. Its message
 * has the number of issues, the ids of their rules, the number of problems of other codecs, and as many sentences as fit into 500
 * characters (UTF-16 units).
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody, orThrow, TokenRequestError } from "widevine-license-token";
 *
 * try {
 *   orThrow(decodeTokenRequestBody("kid=fd1a&contentKey=0&securityLevel=1&hdcpOutputControl=0&customerAuthenticator=1"));
 * } catch (error) {
 *   TokenRequestError.isTokenRequestError(error) && error.message.slice(0, 34); // => "2 issues: kid.hex, contentKey.hex."
 * }
 * ```
 *
 * @see decisions D14 and D15
 */
export class TokenRequestError extends Error {
  override readonly name: string = "TokenRequestError";
  /** In the order of decision D14; empty where only codecs that are not this library's refused the input. */
  readonly issues: readonly Issue[];
  /** What each codec refused, other libraries' too, as of `problemsOf`: one problem for each issue if there are no others. */
  readonly problems: readonly Problem[];

  constructor(issues: readonly Issue[], problems: readonly Problem[] = issues.map(toProblem)) {
    super(toMessage(issues, problems));
    this.issues = issues;
    this.problems = problems;
    // Without a prototype, which could be polluted.
    Object.defineProperty(this, mark, Object.assign(Object.create(null), { value: true }));
  }

  /**
   * Whether a value is a `TokenRequestError`, also one of another copy of this library, such as the CommonJS one beside the ES
   * module, where `instanceof` says no. Never throws.
   */
  static isTokenRequestError(value: unknown): value is TokenRequestError {
    return ownProperty(value, mark) === true;
  }
}

/** The same symbol in every copy of the library. */
const mark = /* @__PURE__ */ Symbol.for("widevine-license-token.TokenRequestError");

const maximumLength = 500;
/** Leaves space for a sentence. */
const maximumHeadLength = 250;

function toMessage(issues: readonly Issue[], problems: readonly Problem[]): string {
  if (problems.length === 0) return "The input was refused by a codec of another library.";
  const others = problems.filter((problem) => own(problem, "issue") === undefined);
  const rules = [...new Set(issues.map(({ rule }) => rule))];
  const counts = [
    ...(issues.length === 0 ? [] : [`${count(issues, "issue")}: ${joinWithin(maximumHeadLength, rules, ", ")}`]),
    ...(others.length === 0 ? [] : [`${count(others, "problem")} of other codecs`]),
  ];
  const sentences = others.map(({ path, message }) => `${path.length === 0 ? "" : `${path.join("/")}: `}${message}.`);
  return joinWithin(
    maximumLength,
    [`${counts.join("; ")}.`, ...issues.map(({ message }) => message), ...sentences],
    " ",
  );
}

function count(list: readonly unknown[], name: string): string {
  return list.length === 1 ? `1 ${name}` : `${list.length} ${name}s`;
}

/** Joins as many strings as have room; an ellipsis stands for the others. */
function joinWithin(length: number, parts: readonly string[], separator: string): string {
  let joined = "";
  for (const [at, part] of parts.entries()) {
    const next = at === 0 ? part : joined + separator + part;
    const rest = at === parts.length - 1 ? 0 : separator.length + 1;
    if (next.length + rest > length) return at === 0 ? "…" : `${joined}${separator}…`;
    joined = next;
  }
  return joined;
}

/**
 * Returns the value of a result, of this library's functions or of a codec, or throws its issues. In the error of a codec,
 * paths begin at the root of the codec, and `problems` has what other libraries' codecs refused.
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
export function orThrow<A>(result: Either<Issues | readonly CodecError[], A>): A {
  if (result._tag === "Right") return result.right;
  const { left } = result;
  throw isIssues(left) ? new TokenRequestError(left) : new TokenRequestError(issuesOf(left), problemsOf(left));
}

/** Whether a refusal comes from this library's functions; an io-ts error, whatever else it has, has a context. */
function isIssues(refusal: Issues | readonly CodecError[]): refusal is Issues {
  const first: Issue | CodecError | undefined = refusal.at(0);
  return first !== undefined && !Object.hasOwn(first, "context");
}
