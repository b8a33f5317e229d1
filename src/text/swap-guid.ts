/**
 * Swaps the bytes of the first three groups of a GUID of 32 hexadecimal digits, which are little-endian in a PlayReady header:
 * 3 2 1 0, 5 4, 7 6, 8 to 15. Twice is not at all.
 *
 * @see decision P36 of docs/decisions.md
 */
export function swapGuid(digits: string): string {
  return digits.replace(/^(..)(..)(..)(..)(..)(..)(..)(..)/, "$4$3$2$1$6$5$8$7");
}
