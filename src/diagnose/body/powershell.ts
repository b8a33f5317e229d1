import { readLiteral } from "./literal.ts";
import { onlyOne } from "./only-one.ts";
import { readPowerShellTokens } from "./powershell-tokens.ts";
import { queryOf } from "./query-of.ts";
import { isMark, type Token } from "./tokens.ts";

/** Finds the one body or query that `Invoke-WebRequest` or `Invoke-RestMethod` sends, if it is literal. */
export function readPowerShell(command: string): string | undefined {
  const tokens = readPowerShellTokens(command) ?? [];
  const texts: string[] = [];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    const name = token.kind === "name" ? token.text.toLowerCase() : "";
    if (isMark(token, "({")) depth++;
    if (isMark(token, ")}")) depth--;
    if (depth > 0) continue;
    if (other.test(name) && at > 0) return undefined;
    if (name === "-body") {
      const body = readBody(tokens, at + 1);
      if (body === undefined) return undefined;
      texts.push(body);
    } else if (/^https?:/i.test(token.text)) {
      // Outside quotes, a query would be several tokens.
      if (!endsValue(tokens[at + 1])) return undefined;
      texts.push(queryOf(token.text));
    }
  }
  return onlyOne(texts);
}

/** What sends something else, and another command. */
const other = /^(?:-form|-infile|invoke-webrequest|invoke-restmethod|iwr|irm)$/;

function readBody(tokens: readonly Token[], at: number): string | undefined {
  const isTable = isMark(tokens[at], "@") && isMark(tokens[at + 1], "{");
  if (!isTable && tokens[at]?.kind !== "string") return undefined;
  const literal = readLiteral(tokens, isTable ? at + 1 : at, "=");
  return literal && endsValue(tokens[literal.end]) ? literal.text : undefined;
}

/** Whether a value ends before a token: what directly follows it would belong to it. */
function endsValue(token: Token | undefined): boolean {
  return token === undefined || isMark(token, "\n|;)") || token.text.startsWith("-");
}
