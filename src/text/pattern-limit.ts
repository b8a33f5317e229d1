/**
 * The maximum length of a loop in a published pattern, in characters.
 *
 * V8 stores a position for each round of a loop, to go back to it, and throws a RangeError when they take 64 MB: from about
 * 4 million characters on. A loop of this length takes less, so no text makes a pattern throw. The decoders have no limit.
 */
export const patternLimit = 1_048_576;

/** A loop of a published pattern: a part that stands `least` times or more. */
export function loop(part: string, least: 0 | 1): string {
  return `${part}{${least},${patternLimit}}`;
}
