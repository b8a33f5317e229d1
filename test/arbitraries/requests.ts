import fc from "fast-check";
import { wellFormedText } from "../../src/contract/sampling/text.ts";
import type { Contract } from "../../src/contracts/contract.ts";
import { documented } from "../../src/index.ts";
import { encodePieces, encodingVariant } from "../../src/testing/arbitraries/encoding-variant.ts";
import type { Pair } from "../../src/testing/arbitraries/pair.ts";
import { unknownName } from "../../src/testing/arbitraries/unknown-name.ts";

/** Converts pairs to an object with their strings as properties. */
export function toObject(pairs: readonly Pair[]): Record<string, unknown> {
  const extensions = pairs.filter(([name]) => name === "wvExtension").map(([, value]) => value);
  const others = Object.fromEntries(pairs.filter(([name]) => name !== "wvExtension"));
  return extensions.length === 0 ? others : { ...others, wvExtension: extensions };
}

/** Encodes pairs as a body with URLSearchParams. */
export function toBody(pairs: readonly Pair[]): string {
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
}

const variant = encodingVariant();

/** Generates any encoding variant of pairs: order (except among extensions or unknowns), escapes, letter case, empty pairs. */
export function encodedBody(pairs: readonly Pair[], contract: Contract<object> = documented): fc.Arbitrary<string> {
  return variant.map((one) => encodePieces(pairs, one, contract));
}

/** Generates kept unknown parameters; names may repeat, and be empty. */
export function unknownPairsOf(contract: Contract<object>): fc.Arbitrary<Pair[]> {
  return fc.array(
    fc.tuple(unknownName(contract), wellFormedText()).map(([name, value]): Pair => [name, value]),
    { maxLength: 4 },
  );
}

/** Kept unknown parameters of the documented contract. */
export const unknownPairs: fc.Arbitrary<Pair[]> = unknownPairsOf(documented);
