import fc from "fast-check";
import type { Damage } from "./mistake-cases.ts";

/** Adds zeros that do not belong to a number. */
export function zeroDamages(): fc.Arbitrary<Damage> {
  return fc.tuple(fc.nat(5), fc.nat(3)).map(
    ([before, after]): Damage =>
      (text) =>
        `${"0".repeat(before)}${text}${after === 0 ? "" : `.${"0".repeat(after)}`}`,
  );
}

/** Writes the name of a level for its number, or wrong zeros. */
export function levelDamages(levels: { readonly [name: string]: number }): {
  readonly names: fc.Arbitrary<Damage>;
  readonly zeros: fc.Arbitrary<Damage>;
} {
  const nameOf = (text: string): string => Object.entries(levels).find(([, level]) => `${level}` === text)?.[0] ?? text;
  const names = fc.constantFrom<Damage>(
    nameOf,
    (text) => nameOf(text).toLowerCase(),
    (text) => `${text} - ${nameOf(text)}`,
  );
  return { names, zeros: zeroDamages() };
}
