import { encodePairs } from "./encode-pairs.ts";
import { isMark, type Token } from "./tokens.ts";

/** The text that a literal is sent as, and the index of the token after it. */
interface Literal {
  readonly text: string;
  readonly end: number;
}

/**
 * Reads a literal: a string, an object of strings and numbers, `new URLSearchParams(…)` of one of these, or nothing (`null`).
 * Returns `undefined` for all else: its text is not in the program. In objects, the sign is between a name and its value.
 */
export function readLiteral(tokens: readonly Token[], at: number, sign: string): Literal | undefined {
  const token = tokens[at];
  if (token?.kind === "name" && nothing.test(token.text)) return { text: "", end: at + 1 };
  if (!areNext(tokens, at, "new URLSearchParams (")) return readPlain(tokens, at, sign);
  const inner = readPlain(tokens, at + 3, sign);
  if (inner === undefined || !isMark(tokens[inner.end], ")")) return undefined;
  return { text: inner.text, end: inner.end + (areNext(tokens, inner.end + 1, ". toString ( )") ? 5 : 1) };
}

const nothing = /^(?:null|None)$/;

/** Whether these tokens, which spaces divide, are next. */
function areNext(tokens: readonly Token[], at: number, texts: string): boolean {
  return texts.split(" ").every((text, index) => {
    const token = tokens[at + index];
    return token?.text === text && token.kind !== "string";
  });
}

function readPlain(tokens: readonly Token[], at: number, sign: string): Literal | undefined {
  const token = tokens[at];
  if (token?.kind === "string") return { text: token.text, end: at + 1 };
  return isMark(token, "{") ? readObject(tokens, at + 1, sign) : undefined;
}

/** Reads the members of an object of JavaScript, a dictionary of Python or a hash table of PowerShell, after its brace. */
function readObject(tokens: readonly Token[], start: number, sign: string): Literal | undefined {
  const pairs = new Map<string, string>();
  let at = start;
  for (; !isMark(tokens[at], "}"); at++) {
    if (isMark(tokens[at], separators)) continue;
    const [name, between, value, after] = tokens.slice(at, at + 4);
    const isText = value?.kind === "string" || integer.test(value?.text ?? "");
    if (name === undefined || name.kind === "mark" || !isMark(between, sign)) return undefined;
    // Of two members of one name, each program takes another.
    if (value === undefined || !isText || !isMark(after, `${separators}}`) || pairs.has(name.text)) return undefined;
    pairs.set(name.text, value.text);
    at += 2;
  }
  const text = encodePairs([...pairs]);
  return text === undefined ? undefined : { text, end: at + 1 };
}

const separators = ",;\n";
/** A number that all programs write as it stands. */
const integer = /^(?:0|[1-9]\d{0,14})$/;
