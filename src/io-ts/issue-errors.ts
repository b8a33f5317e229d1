import type { Context, ContextEntry, Errors, ValidationError } from "io-ts";
import { isLoggableName } from "../contract/issue.ts";
import { listLength, ownProperty } from "../contract/own-properties.ts";
import { redacted } from "../contract/redact-request.ts";
import type { Issue } from "../contracts/issue.ts";

/** An io-ts error of this library, with its issue. */
export interface IssueError extends ValidationError {
  readonly issue: Issue;
}

/**
 * Creates the io-ts error of an issue.
 *
 * io-ts keeps every input in its errors, and the keys of records. Here the inputs of ancestors and the keys that could be
 * secrets are redacted, and the last input is `shown`, so that no reporter and no log can show a secret.
 */
export function issueError(issue: Issue, context: Context, shown: unknown): IssueError {
  const last = context.length - 1;
  const safe = context.map(({ key, type }, at) => ({
    key: isLoggableKey(key, context[at - 1]) ? key : redacted,
    type,
    actual: at === last ? shown : redacted,
  }));
  return { value: shown, context: safe, message: issue.message, issue };
}

/** Whether a key may reach a log: a name that may (decision D15), a key of the codec itself, or an index of an array. */
function isLoggableKey(key: string, parent: ContextEntry | undefined): boolean {
  if (isLoggableName(key) || declaresKey(parent?.type, key)) return true;
  return /^\d+$/.test(key) && Number(key) < (listLength(parent?.actual) ?? 0);
}

/**
 * Whether a codec of io-ts has a key of its own: the name of a property of a type, or the index of a part of a tuple, a union
 * or an intersection. The developer wrote it, and the codec in the same error shows it.
 */
function declaresKey(codec: unknown, key: string): boolean {
  if (typeof codec !== "object" || codec === null) return false;
  const keys: unknown = Reflect.get(codec, "props") ?? Reflect.get(codec, "types");
  // Exact, readonly, refined and recursive types add no key to a context: ask the codec in them.
  return typeof keys === "object" && keys !== null
    ? Object.hasOwn(keys, key)
    : declaresKey(Reflect.get(codec, "type"), key);
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

/** Whether an error has an issue: also one of another copy of this library, so that no class can tell. */
function isIssueError(error: ValidationError): error is IssueError {
  const issue = ownProperty(error, "issue");
  const [rule, code, message] = ["rule", "code", "message"].map((name) => ownProperty(issue, name));
  const hasCode = code === null || typeof code === "number";
  return typeof rule === "string" && rule.includes(".") && hasCode && typeof message === "string";
}
