import { Scanner } from "./scanner.ts";

/** A piece of a program: a string, as its text; a name or a number; or one character of all else. */
export interface JsToken {
  readonly kind: "string" | "name" | "mark";
  readonly text: string;
}

/** Reads the tokens of a JavaScript expression; `undefined` if there is a template or a comment, or a string that does not end. */
export function readJsTokens(program: string): readonly JsToken[] | undefined {
  const scanner = new Scanner(program);
  const tokens: JsToken[] = [];
  while (!scanner.isAtEnd()) {
    if (scanner.take(/\s+/y) !== "") continue;
    const name = scanner.take(/[\w$]+/y);
    const mark = name === "" ? scanner.next() : "";
    if (mark === "`" || mark === "/") return undefined;
    if (mark === '"' || mark === "'") {
      const text = readJsString(scanner, mark);
      if (text === undefined) return undefined;
      tokens.push({ kind: "string", text });
    } else {
      tokens.push(mark === "" ? { kind: "name", text: name } : { kind: "mark", text: mark });
    }
  }
  return tokens;
}

/** Reads a string after its opening quote. */
function readJsString(scanner: Scanner, quote: string): string | undefined {
  let text = "";
  while (!scanner.isAtEnd()) {
    text += scanner.take(/[^"'\\\r\n]+/y);
    const character = scanner.next();
    if (character === quote) return text;
    if (character === "\r" || character === "\n") return undefined;
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
