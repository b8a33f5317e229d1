import { isWellFormed } from "../text/well-formed.ts";
import { UsageError } from "./terminal.ts";

/**
 * Throws a `UsageError` for an argument that may not be what was typed: Node decodes bytes that are not UTF-8 to U+FFFD, and a
 * request or a file of another name would be read. A real U+FFFD looks the same.
 */
export function requireText(args: readonly string[]): void {
  if (args.every((text) => isWellFormed(text) && !text.includes("\uFFFD"))) return;
  throw new UsageError(
    "an argument is not UTF-8, or holds U+FFFD: write it %EF%BF%BD in a body, or give the text in a file or on standard input.",
  );
}
