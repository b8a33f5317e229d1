import * as fc from "fast-check";
import { type KeyRule, maxKeys } from "../../../contract/key-rules.ts";
import { flatTuple, once, pairsOfChoice } from "../choices.ts";
import { keyIndexes, toKey } from "../key-index.ts";
import { type Pair, validPair } from "../pair.ts";
import type { SampledContract } from "../sampled-contract.ts";
import type { MutateKey } from "./broken-request.ts";

/**
 * How the rules of several keys are broken; `null` where a body cannot break one.
 *
 * @see section "Several keys" of docs/contracts.md
 */
export function keyMutations(sampled: SampledContract): { readonly [R in KeyRule]: fc.Arbitrary<MutateKey> | null } {
  return { "keys.mixed": mixed(sampled), "keys.gap": gap(sampled), "keys.shape": null };
}

/** Gives a parameter of a key without an index beside keys that have one, or a key with an index beside one that has none. */
function mixed({ contract, parameters, across }: SampledContract): fc.Arbitrary<MutateKey> {
  const ofKey = parameters.filter(({ isPerKey }) => isPerKey);
  const plain = fc.constantFrom(...ofKey).chain(validPair);
  // The simplest choice is valid beside any request.
  const choices = across.flatMap(({ choices }) => choices.slice(0, 1));
  const key = flatTuple([
    ...ofKey.filter(({ isRequired }) => isRequired).map(once),
    ...choices.map((choice) => pairsOfChoice(ofKey, choice)),
  ]);
  const issue = contract.createIssue("keys.mixed");
  return fc.tuple(plain, key).map(([plain, key]): MutateKey => {
    return (pairs, index) => {
      const added = index === undefined ? key.map((pair) => toKey(contract, pair, 0)) : [plain];
      return { pieces: [...pairs, ...added], now: undefined, issue };
    };
  });
}

/** Adds the same number to the index of a key and to those of all after it. */
function gap({ contract }: SampledContract): fc.Arbitrary<MutateKey> {
  const issue = contract.createIssue("keys.gap");
  return fc.nat(maxKeys).map((more): MutateKey => {
    return (pairs, index = 0) => {
      const last = keyIndexes(contract, pairs).at(-1) ?? 0;
      const distance = 1 + (more % (maxKeys - 1 - last));
      const pieces = pairs.map(([name, text]): Pair => {
        const key = contract.keyed?.find(name);
        if (key === undefined) return toKey(contract, [name, text], distance);
        return key.index < index ? [name, text] : toKey(contract, [key.slot.name, text], key.index + distance);
      });
      return { pieces, now: undefined, issue };
    };
  });
}
