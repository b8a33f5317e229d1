import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";

/** Finds the one body or query of an HTTP message as a proxy or an editor shows it. */
export function readMessage(message: string): string | undefined {
  const [requestLine = ""] = message.split("\n", 1);
  if (anotherRequest.test(message.slice(requestLine.length))) return undefined;
  const [, target = ""] = message.split(" ", 2);
  const emptyLine = /\r?\n\r?\n/.exec(message);
  const body = emptyLine === null ? "" : message.slice(emptyLine.index + emptyLine[0].length);
  return onlyOne([body, queryOf(target)]);
}

/** The first line of a message, not at the start of the text. */
const anotherRequest = /\n[A-Z]+ \S+ HTTP\/\d/;
