import { type JsToken, readJsTokens } from "./js-tokens.ts";
import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";

/** Finds the one body or query of a call of `fetch` with literals, as a browser copies it. */
export function readFetch(call: string): string | undefined {
  const tokens = readJsTokens(call.slice(call.indexOf("(") + 1));
  const url = tokens?.[0];
  if (tokens === undefined || url?.kind !== "string" || !endsArgument(tokens[1])) return undefined;
  const body = hasCall(tokens) ? undefined : findBody(tokens);
  return body === undefined ? undefined : onlyOne([body, queryOf(url.text)]);
}

/** Whether there is another call, in or after the first. */
function hasCall(tokens: readonly JsToken[]): boolean {
  return tokens.some(({ kind, text }, at) => kind === "name" && text === "fetch" && tokens[at + 1]?.text === "(");
}

/** The body in the options; empty if there is none, `undefined` if it is no literal. */
function findBody(tokens: readonly JsToken[]): string | undefined {
  let depth = 0;
  let body = "";
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "mark") {
      if ("([{".includes(text)) depth++;
      if (")]}".includes(text)) depth--;
      if (depth < 0) break; // the end of the call
    } else if (depth === 1 && text === "body" && beginsMember(tokens[at - 1])) {
      const [colon, value, end] = tokens.slice(at + 1, at + 4);
      if (colon?.text !== ":" || !endsArgument(end)) return undefined;
      if (value?.kind === "mark" || (value?.kind === "name" && value.text !== "null")) return undefined;
      if (value?.kind === "string") body = value.text;
    }
  }
  return body;
}

function beginsMember(token: JsToken | undefined): boolean {
  return token?.kind === "mark" && "{,".includes(token.text);
}

function endsArgument(token: JsToken | undefined): boolean {
  return token?.kind === "mark" && ",})".includes(token.text);
}
