import type { Context, Errors, ValidationError } from "io-ts";
import type { Issue } from "../issue.ts";
import { redacted } from "../request/redact.ts";
import { isRuleId } from "../rules.ts";

/** An io-ts error of this library: its issue stands beside the message. */
export interface IssueError extends ValidationError {
  readonly issue: Issue;
}

/**
 * Makes the io-ts error of an issue.
 *
 * io-ts keeps every input in its errors; here the ancestors' are redacted and the last one is what may be `shown`, so that
 * no formatter and no log can show a secret.
 */
export function issueError(issue: Issue, context: Context, shown: unknown): IssueError {
  const last = context.length - 1;
  const safe = context.map(({ key, type }, at) => ({ key, type, actual: at === last ? shown : redacted }));
  return { value: shown, context: safe, message: issue.message, issue };
}

/**
 * The issues of this library inside io-ts errors, also where its codecs are nested in a codec of yours; empty where
 * there are none.
 *
 * Log these, never the errors: an error that io-ts or another codec makes of a sibling holds the whole input.
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
