import type { Issue } from "../contracts/issue.ts";
import type { CodecError } from "./codec-error.ts";
import { pathOfContext } from "./context-path.ts";
import { isIssueError } from "./issue-errors.ts";

/** What one io-ts error says, without any value: what may be logged, and shown to the caller of a service. */
export interface Problem {
  /** From the root of the outermost codec to the value; a key that could be a secret is `"[redacted]"`. */
  readonly path: readonly PropertyKey[];
  /** The sentence of the issue; `expected` and the name of the codec where another library's codec refused the value. */
  readonly message: string;
  /** The issue, where a codec of this library refused the value. */
  readonly issue?: Issue;
}

/**
 * Returns the problems in io-ts errors, one for each error: those of this library's codecs with their issue, and those of other
 * codecs as the path and the name of the codec, such as `expected string`. None contains a value, so they may be logged, which
 * the errors themselves may not.
 *
 * @example
 * ```ts
 * import * as t from "io-ts";
 * import { Kid, problemsOf } from "widevine-license-token";
 *
 * const Order = t.type({ film: t.string, kid: Kid });
 * const decoded = Order.decode({ film: 1958, kid: "" });
 * const problems = decoded._tag === "Left" ? problemsOf(decoded.left) : [];
 * problems[0]; // => { path: ["film"], message: "expected string" }
 * problems[1]?.issue?.rule; // => "kid.missing"
 * ```
 *
 * @see decisions D14 and D15
 */
export function problemsOf(errors: readonly CodecError[]): readonly Problem[] {
  return errors.map((error) =>
    isIssueError(error)
      ? toProblem(error.issue)
      : { path: pathOfContext(error.context), message: `expected ${expectedOf(error.context)}` },
  );
}

/** The problem of an issue. */
export function toProblem(issue: Issue): Problem {
  return { path: issue.path, message: issue.message, issue };
}

/** The name of the codec that refused the value; its message, which its author wrote, could contain the value. */
function expectedOf(context: CodecError["context"]): string {
  return context.at(-1)?.type.name ?? "another value";
}
