import type { Context, ValidationError } from "io-ts";
import { ownProperty } from "../contract/own-properties.ts";
import { redacted } from "../contract/redact-request.ts";
import type { Issue } from "../contracts/issue.ts";
import type { CodecError } from "./codec-error.ts";
import { pathOfContext, safeKey } from "./context-path.ts";

/** An io-ts error of this library, with its issue, whose path begins at the root of the user's own codec. */
export interface IssueError extends ValidationError {
  readonly issue: Issue;
}

/**
 * Creates the io-ts error of an issue. Its message has the path, if there is one, before the sentence of the issue.
 *
 * io-ts keeps every input in its errors, and the keys of records. Here the inputs of ancestors and the keys that could be
 * secrets are redacted, and the last input is `shown`, so that no reporter and no log can show a secret.
 */
export function issueError(issue: Issue, context: Context, shown: unknown): IssueError {
  const last = context.length - 1;
  const safe = context.map((entry, at) => ({
    key: `${safeKey(entry, context[at - 1])}`,
    type: entry.type,
    actual: at === last ? shown : redacted,
  }));
  const path = [...pathOfContext(context), ...issue.path];
  const message = path.length === 0 ? issue.message : `${path.join("/")}: ${issue.message}`;
  return { value: shown, context: safe, message, issue: { ...issue, path } };
}

/**
 * Returns the issues of this library in io-ts errors, even if its codecs are nested in other codecs; empty if there are none.
 * The `path` of each leads from the root of the outermost codec to the value; a key that could be a secret, as of a record,
 * is `"[redacted]"` in it.
 *
 * Log the issues, or `problemsOf(errors)`, never the errors: an error of another codec beside them contains the whole input.
 *
 * @example
 * ```ts
 * import * as t from "io-ts";
 * import { issuesOf, Kid } from "widevine-license-token";
 *
 * const Order = t.type({ film: t.string, kids: t.array(Kid) });
 * const decoded = Order.decode({ film: "Vertigo", kids: ["^kid1", "fd1a"] });
 * decoded._tag === "Left" && issuesOf(decoded.left).map(({ rule, path }) => [rule, path]); // => [["kid.hex", ["kids", 1]]]
 * ```
 *
 * @see decisions D14 and D15
 */
export function issuesOf(errors: readonly CodecError[]): readonly Issue[] {
  return errors.flatMap((error) => (isIssueError(error) ? [error.issue] : []));
}

/** Whether an error has an issue: also one of another copy of this library, so that no class can tell. */
export function isIssueError(error: CodecError): error is CodecError & { readonly issue: Issue } {
  const issue = ownProperty(error, "issue");
  const [rule, code, message] = ["rule", "code", "message"].map((name) => ownProperty(issue, name));
  const hasCode = code === null || typeof code === "number";
  return typeof rule === "string" && rule.includes(".") && hasCode && typeof message === "string";
}
