/** A small source of chance (mulberry32) that gives the same for the same name: what one group of vectors draws moves no other. */
export class Random {
  #state: number;

  constructor(name: string) {
    this.#state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), seed);
  }

  /** A whole number from 0 to below `bound`. */
  below(bound: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }

  oneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  pick<A>(list: readonly [A, ...A[]]): A {
    return list[this.below(list.length)] ?? list[0];
  }

  shuffled<A>(list: readonly A[]): A[] {
    const left = [...list];
    return list.flatMap(() => left.splice(this.below(left.length), 1));
  }
}

const seed = 20_190_618;
