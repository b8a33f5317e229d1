import type { Scanner } from "./scanner.ts";
import { readTokens, type Token } from "./tokens.ts";

/** Reads the tokens of a PowerShell command; `undefined` if there is a comment, or a string that does not end or is not literal. */
export function readPowerShellTokens(command: string): readonly Token[] | undefined {
  // A backquote takes the command to the next line.
  const space = /(?:[ \t\r]|`\r?\n)+/y;
  return readTokens(command, { space, name: /[^\s'"`#;,|&(){}@=]+/y, unread: "#`", readString });
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
