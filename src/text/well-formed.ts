import { beyondAscii } from "./characters.ts";

/**
 * Whether `text` has no lone surrogate, so that it can be written as UTF-8 at all; `madeOf` is the union of its
 * characters' kinds, where it is known.
 *
 * @see decision D3: characters are UTF-16 units; the WHATWG serializer would silently write U+FFFD for a lone one.
 */
export function isWellFormed(text: string, madeOf: number = beyondAscii): boolean {
  return (madeOf & beyondAscii) === 0 || text.isWellFormed();
}
