import { Scanner } from "./scanner.ts";

/** A piece of a program: a string, as its text; a name or a number; or one character of all else. */
export interface Token {
  readonly kind: "string" | "name" | "mark";
  readonly text: string;
}

/** What tokens a language has. */
interface TokenLanguage {
  /** Sticky patterns of what is between tokens, and of a name. */
  readonly space: RegExp;
  readonly name: RegExp;
  /** The marks that begin what is not read, such as a comment. */
  readonly unread: string;
  /** Reads a string after its opening quote; `undefined` if it does not end, or holds what is no text. */
  readonly readString: (scanner: Scanner, quote: string) => string | undefined;
}

/** Reads the tokens of a program; `undefined` if there is one that is not read. */
export function readTokens(program: string, language: TokenLanguage): readonly Token[] | undefined {
  const scanner = new Scanner(program);
  const tokens: Token[] = [];
  while (!scanner.isAtEnd()) {
    if (scanner.take(language.space) !== "") continue;
    const name = scanner.take(language.name);
    const mark = name === "" ? scanner.next() : "";
    if (mark !== "" && language.unread.includes(mark)) return undefined;
    if (/["'`]/.test(mark)) {
      const text = language.readString(scanner, mark);
      if (text === undefined) return undefined;
      tokens.push({ kind: "string", text });
    } else {
      tokens.push(mark === "" ? { kind: "name", text: name } : { kind: "mark", text: mark });
    }
  }
  return tokens;
}

/** Whether a token is one of these marks; the end of the program is none. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
