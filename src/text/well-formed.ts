import { nonAscii } from "./character-classes.ts";

/**
 * Whether `text` has no lone surrogate, so that it can be encoded as UTF-8.
 *
 * Pass `classes`, the union of the classes of its characters, if it is known: an ASCII string is not scanned.
 *
 * @see decision D3: characters are UTF-16 units; the WHATWG serializer would silently write U+FFFD for a lone surrogate.
 */
export function isWellFormed(text: string, classes: number = nonAscii): boolean {
  return (classes & nonAscii) === 0 || text.isWellFormed();
}
