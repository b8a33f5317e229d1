/**
 * Whether `text` has no lone surrogate, so that it can be written as UTF-8 at all.
 *
 * @see decision D3: characters are UTF-16 units; the WHATWG serializer would silently write U+FFFD for a lone one.
 */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed();
}
