import type { Scanner } from "./scanner.ts";
import { readTokens, type Token } from "./tokens.ts";

/**
 * Reads the tokens of a JavaScript expression; `undefined` if there is a template with a value in it or a comment, or a string
 * that does not end.
 */
export function readJsTokens(program: string): readonly Token[] | undefined {
  return readTokens(program, { space: /\s+/y, name: /[\w$]+/y, unread: "/#", readString: readJsString }); // # is of Python
}

/** Reads a string after its opening quote. */
function readJsString(scanner: Scanner, quote: string): string | undefined {
  let text = "";
  while (!scanner.isAtEnd()) {
    text += scanner.take(/[^"'`$\\\r\n]+/y);
    const character = scanner.next();
    if (character === quote) return text;
    if (quote === "`" ? character === "$" && scanner.isAt(/\{/y) : /[\r\n]/.test(character)) return undefined;
    text += character === "\\" ? readEscape(scanner) : character;
  }
  return undefined;
}

/** @see ECMA-262, EscapeSequence; the old octal ones are read as the characters that they are */
function readEscape(scanner: Scanner): string {
  const hex = scanner.take(/x[\da-f]{2}|u[\da-f]{4}|u\{0*(?:10|[\da-f])?[\da-f]{1,4}\}/iy);
  if (hex !== "") return String.fromCodePoint(Number.parseInt(hex.replace(/[xu{}]/gi, ""), 16));
  const character = scanner.take(/\r\n/y) || scanner.next();
  return escapes.get(character) ?? character;
}

const escapes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["v", "\v"],
  ["0", "\0"],
  ["\n", ""],
  ["\r", ""],
  ["\r\n", ""],
]);
