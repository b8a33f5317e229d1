import type { Context, Errors, ValidationError } from "io-ts";
import { redacted } from "../contract/redact-request.ts";
import { isRuleId } from "../contracts/documented.ts";
import type { Issue } from "../contracts/issue.ts";

/** An io-ts error of this library, with its issue. */
export interface IssueError extends ValidationError {
  readonly issue: Issue;
}

/**
 * Creates the io-ts error of an issue.
 *
 * io-ts keeps every input in its errors. Here the inputs of ancestors are redacted, and the last one is `shown`, so that no
 * reporter and no log can show a secret.
 */
export function issueError(issue: Issue, context: Context, shown: unknown): IssueError {
  const last = context.length - 1;
  const safe = context.map(({ key, type }, at) => ({ key, type, actual: at === last ? shown : redacted }));
  return { value: shown, context: safe, message: issue.message, issue };
}

/**
 * Returns the issues of this library in io-ts errors, even if its codecs are nested in other codecs; empty if there are none.
 *
 * Log the issues, never the errors: an error of another codec beside them contains the whole input.
 *
 * @example
 * ```ts
 * import * as t from "io-ts";
 * import { issuesOf, Kid } from "widevine-license-token";
 *
 * const Order = t.type({ film: t.string, kid: Kid });
 * const decoded = Order.decode({ film: "Vertigo", kid: "fd1a" });
 * decoded._tag === "Left" && issuesOf(decoded.left).map(({ rule }) => rule); // => ["kid.hex"]
 * ```
 *
 * @see decision D15
 */
export function issuesOf(errors: Errors): readonly Issue[] {
  return errors.flatMap((error) => (isIssueError(error) ? [error.issue] : []));
}

function isIssueError(error: ValidationError): error is IssueError {
  if (!Object.hasOwn(error, "issue")) return false;
  const issue: unknown = Reflect.get(error, "issue");
  const rule: unknown = typeof issue === "object" && issue !== null ? Reflect.get(issue, "rule") : undefined;
  return typeof rule === "string" && isRuleId(rule);
}
