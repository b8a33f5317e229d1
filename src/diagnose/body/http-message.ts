import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";

/** Finds the one body or query of an HTTP message as a proxy or an editor shows it. */
export function readMessage(message: string): string | undefined {
  const [, target = ""] = message.split(" ", 2);
  const emptyLine = /\r?\n\r?\n/.exec(message);
  const body = emptyLine === null ? "" : message.slice(emptyLine.index + emptyLine[0].length);
  return onlyOne([body, queryOf(target)]);
}
