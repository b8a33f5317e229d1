import { readLiteral } from "./literal.ts";
import { isMark, type Token } from "./tokens.ts";

/** Where a call has the arguments with the body. */
export interface ArgumentPlace {
  /** How many braces are around them: in Python none, and in JavaScript those of the options. */
  readonly depth: 0 | 1;
  readonly names: readonly string[];
}

/** Reads named arguments of a call, from the tokens after its bracket on; `undefined` if one of them is no literal. */
export function readArguments(
  tokens: readonly Token[],
  { depth, names }: ArgumentPlace,
): readonly string[] | undefined {
  const texts: string[] = [];
  let open = 0;
  for (const [at, token] of tokens.entries()) {
    if (isMark(token, "([{")) open++;
    if (isMark(token, ")]}")) open--;
    if (open < 0) break; // the end of the call
    if (open !== depth || !names.includes(token.text) || !isMark(tokens[at - 1], "{,")) continue;
    const literal = isMark(tokens[at + 1], depth === 0 ? "=" : ":") ? readLiteral(tokens, at + 2, ":") : undefined;
    if (literal === undefined || !endsArgument(tokens[literal.end])) return undefined;
    texts.push(literal.text);
  }
  return texts;
}

/** Whether an argument ends before a token. */
export function endsArgument(token: Token | undefined): boolean {
  return isMark(token, ",})");
}
