import type { Random } from "./random.ts";
import type { VectorSource } from "./source.ts";

/** A name and a text, before they are spelled. */
export type Pair = readonly [name: string, text: string];

/**
 * The pairs of a valid request: what is required, one of the key sources, and some of the others. With a number of keys each
 * parameter of a key has an index; without one the request has a single key, and no index.
 */
export function validPairs(random: Random, { contract, acceptedTexts }: VectorSource, keys?: number): Pair[] {
  const source = random.pick([["contentKey"], ["kek"], ["kek", "ek"], ["kek", "ek", "contentKey"]]);
  if (keys === undefined) return draw(contract.slots);
  const beside = draw(contract.slots.filter(({ isPerKey }) => !isPerKey));
  const ofKeys = Array.from({ length: keys }, (_, index) =>
    draw(contract.slots.filter(({ isPerKey }) => isPerKey)).map(([name, text]): Pair => [`${name}.${index}`, text]),
  );
  return [...beside, ...ofKeys.flat()];

  function draw(slots: VectorSource["contract"]["slots"]): Pair[] {
    return slots
      .filter(
        ({ name, isRequired }) =>
          isRequired || source.includes(name) || (!/ek$|contentKey/.test(name) && random.oneIn(5)),
      )
      .map(({ name }) => [name, random.pick(acceptedTexts[name])]);
  }
}
