// A small deterministic source of randomness (mulberry32) with the draws the generators need.

export type Random = {
  /** 0 <= x < 1 */
  fraction(): number;
  /** A whole number from low to high, both included. */
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** `count` characters, each one of the alphabet's (which may be astral). */
  text(alphabet: string, count: number): string;
  shuffled<T>(list: readonly T[]): T[];
};

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(fraction() * (high - low + 1));
  return {
    fraction,
    between,
    chance: (probability) => fraction() < probability,
    pick: <T>(list: readonly T[]): T => list[between(0, list.length - 1)] as T,
    text: (alphabet, count) => {
      const characters = Array.from(alphabet);
      let text = "";
      for (let i = 0; i < count; i++) text += characters[between(0, characters.length - 1)] ?? "";
      return text;
    },
    shuffled: <T>(list: readonly T[]): T[] => {
      const result = [...list];
      for (let i = result.length - 1; i > 0; i--) {
        const j = between(0, i);
        const taken = result[i] as T;
        result[i] = result[j] as T;
        result[j] = taken;
      }
      return result;
    },
  };
}
