import { Scanner } from "./scanner.ts";
import type { Token } from "./token.ts";

/** Reads the tokens of a PowerShell command; `undefined` if there is a comment, or a string that does not end or is not literal. */
export function readPowerShellTokens(command: string): readonly Token[] | undefined {
  const scanner = new Scanner(command);
  const tokens: Token[] = [];
  while (!scanner.isAtEnd()) {
    if (scanner.take(/(?:[ \t\r]|`\r?\n)+/y) !== "") continue; // a backquote takes the command to the next line
    const name = scanner.take(/[^\s'"`#;,|&(){}@=]+/y);
    const mark = name === "" ? scanner.next() : "";
    if (mark === "#" || mark === "`") return undefined;
    if (mark === '"' || mark === "'") {
      const text = readString(scanner, mark);
      if (text === undefined) return undefined;
      tokens.push({ kind: "string", text });
    } else {
      tokens.push(mark === "" ? { kind: "name", text: name } : { kind: "mark", text: mark });
    }
  }
  return tokens;
}

/** Reads a string after its opening quote, which is doubled within it. A variable, or an escape other than of itself, is not read. */
function readString(scanner: Scanner, quote: string): string | undefined {
  let text = "";
  while (!scanner.isAtEnd()) {
    text += scanner.take(/[^'"`$]+/y);
    const character = scanner.next();
    if (character === quote && !scanner.isAt(quote === "'" ? /'/y : /"/y)) return text;
    if (character === quote) scanner.next();
    if (quote === '"' && character === "$" && scanner.isAt(/[\w{(:?^$]/y)) return undefined;
    if (quote === '"' && character === "`" && !scanner.isAt(/["'$`]/y)) return undefined;
    text += quote === '"' && character === "`" ? scanner.next() : character;
  }
  return undefined;
}
