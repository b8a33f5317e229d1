import fc from "fast-check";
import type { Pair } from "../../src/testing/arbitraries/request-pairs.ts";
import { spell, spelling } from "../../src/testing/arbitraries/spelling.ts";
import { wellFormedText } from "../../src/testing/arbitraries/text.ts";
import { unknownName } from "../../src/testing/arbitraries/unknown-name.ts";

/** An object that gives the pairs' texts as its members. */
export function objectOf(pairs: readonly Pair[]): Record<string, unknown> {
  const extensions = pairs.filter(([name]) => name === "wvExtension").map(([, value]) => value);
  const others = Object.fromEntries(pairs.filter(([name]) => name !== "wvExtension"));
  return extensions.length === 0 ? others : { ...others, wvExtension: extensions };
}

/** The plain urlencoded body of pairs, written by the platform. */
export function bodyOf(pairs: readonly Pair[]): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
}

/** Any spelling of the pairs as a body: order (not among extensions or unknowns), escapes, letter case, empty pairs. */
export function spelledBody(pairs: readonly Pair[]): fc.Arbitrary<string> {
  return spelling.map((way) => spell(pairs, way));
}

/** Kept unknown parameters; names may repeat, and be empty. */
export const unknownPairs: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(unknownName, wellFormedText()).map(([name, text]): Pair => [name, text]),
  { maxLength: 4 },
);
