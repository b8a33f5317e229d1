/** A piece of a program: a string, as its text; a name or a number; or one character of all else. */
export interface Token {
  readonly kind: "string" | "name" | "mark";
  readonly text: string;
}

/** Whether a token is one of these marks; the end of the program is none. */
export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === "mark" && marks.includes(token.text);
}
