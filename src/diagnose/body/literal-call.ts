import { readJsTokens } from "./js-tokens.ts";
import { type ArgumentPlace, endsArgument, readArguments } from "./literal-arguments.ts";
import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";
import { isMark, type Token } from "./tokens.ts";

/** Finds the one body or query of a call of `fetch` with literals, as a browser copies it. */
export function readFetch(call: string): string | undefined {
  return readCall(call, "fetch", { depth: 1, names: ["body"] });
}

/** Finds the one body or query of a call of Python's Requests with literals. */
export function readRequests(call: string): string | undefined {
  // Python and JavaScript read other escapes in different ways; JSON and files are no body of pairs.
  if (/\\[^\\'"]|\b(?:json|files) ?=/.test(call)) return undefined;
  return readCall(call, "requests", { depth: 0, names: ["data", "params"] });
}

function readCall(call: string, callee: string, place: ArgumentPlace): string | undefined {
  const tokens = readJsTokens(call.slice(call.indexOf("(") + 1));
  const url = tokens?.[0];
  if (tokens === undefined || url?.kind !== "string" || !endsArgument(tokens[1])) return undefined;
  const texts = hasCall(tokens, callee) ? undefined : readArguments(place.depth === 0 ? named(tokens) : tokens, place);
  return texts && onlyOne([...texts, queryOf(url.text)]);
}

/** Names the second argument, which needs no name in Python. */
function named(tokens: readonly Token[]): readonly Token[] {
  if (tokens[2] === undefined || isMark(tokens[2], ")") || isMark(tokens[3], "=")) return tokens;
  return [...tokens.slice(0, 2), { kind: "name", text: "data" }, { kind: "mark", text: "=" }, ...tokens.slice(2)];
}

/** Whether there is another call, in or after the first. */
function hasCall(tokens: readonly Token[], callee: string): boolean {
  return tokens.some(({ kind, text }, at) => kind === "name" && text === callee && isMark(tokens[at + 1], "(."));
}
