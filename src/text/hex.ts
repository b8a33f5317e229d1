import { charactersOf, hexDigit, upperHexLetter } from "./characters.ts";

/**
 * The text in lower case where it is hexadecimal digits in either case, and nothing else; `undefined` where it is not.
 *
 * @see RFC 4648 section 8; decision D8
 */
export function lowerHex(text: string, characters: number = charactersOf(text)): string | undefined {
  if ((characters & ~hexDigit) !== 0) return undefined;
  return (characters & upperHexLetter) === 0 ? text : text.toLowerCase();
}
