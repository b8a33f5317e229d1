import * as fc from "fast-check";
import type { BodyRule } from "../../../contract/body-rules.ts";
import { loggableName } from "../../../contract/issue.ts";
import { findNearMiss } from "../../../contract/near-miss.ts";
import { firstIsPlainest } from "../../../contract/sampling/first-is-plainest.ts";
import { wellFormedText } from "../../../contract/sampling/text.ts";
import { locate, nameInKey, toKey } from "../key-index.ts";
import { validPair } from "../pair.ts";
import type { SampledContract, SampledParameter } from "../sampled-contract.ts";
import { unknownName } from "../unknown-name.ts";
import { type MutateKey, without } from "./broken-request.ts";
import { parametersAlone } from "./companions.ts";

/**
 * How the rules of a body are broken; `null` where well-formed text cannot break one alone.
 *
 * @see decisions D13, D14 and D17
 */
export function bodyMutations(sampled: SampledContract): {
  readonly [R in BodyRule]: fc.Arbitrary<MutateKey> | null;
} {
  const once = parametersAlone(sampled).filter(({ isRepeated }) => !isRepeated);
  return {
    "body.percent-encoding": undecodable(sampled, "body.percent-encoding", "%", "%4", "%g0", "%0g", "%%41", "%FF%"),
    "body.utf-8": undecodable(sampled, "body.utf-8", "%FF", "%C3", "%80", "%C0%80", "%ED%A0%80", "%F4%90%80%80"),
    "body.unknown-parameter": unknown(sampled),
    "body.duplicate-parameter": fc.oneof(firstIsPlainest, ...once.map((parameter) => duplicate(sampled, parameter))),
    "body.too-many-issues": null, // it needs a hundred others
    "input.type": null, // text has the right type
  };
}

/** Inserts invalid encoding into the name of one more pair, or into the text of a parameter. */
function undecodable(
  sampled: SampledContract,
  rule: BodyRule,
  ...insertions: readonly string[]
): fc.Arbitrary<MutateKey> {
  const { contract } = sampled;
  const text = wellFormedText(10).map(encodeURIComponent);
  const alone = fc.constantFrom(...parametersAlone(sampled));
  return fc
    .tuple(text, fc.constantFrom(...insertions), alone, fc.boolean())
    .map(([text, invalid, parameter, inName]): MutateKey => {
      if (inName) {
        const piece = `${text}${invalid}=${text}`;
        return (pairs) => ({ pieces: [...pairs, piece], now: undefined, issue: contract.createIssue(rule) });
      }
      return (pairs, index) => {
        const name = nameInKey(parameter, index);
        const occurrence = pairs.filter((pair) => pair[0] === name).length;
        const kept = parameter.isRepeated ? pairs : without(pairs, name);
        const location = { ...locate(parameter, index), ...(parameter.isRepeated && { index: occurrence }) };
        const issue = contract.createIssue(rule, location);
        return { pieces: [...kept, `${name}=${text}${invalid}`], now: undefined, issue };
      };
    });
}

function unknown({ contract }: SampledContract): fc.Arbitrary<MutateKey> {
  return fc.tuple(unknownName(contract), wellFormedText()).map(([name, text]): MutateKey => {
    const suggestion = findNearMiss(name, contract.slots);
    const location = { ...loggableName(name), ...(suggestion && { suggestion }) };
    const issue = contract.createIssue("body.unknown-parameter", location);
    return (pairs) => ({ pieces: [...pairs, [name, text]], now: undefined, issue });
  });
}

/** Gives a parameter twice: both texts are valid, since either may come first. */
function duplicate({ contract }: SampledContract, parameter: SampledParameter): fc.Arbitrary<MutateKey> {
  return fc.tuple(validPair(parameter), validPair(parameter)).map((twice): MutateKey => {
    return (pairs, index) => {
      const name = nameInKey(parameter, index);
      const pieces = [...without(pairs, name), ...twice.map((pair) => toKey(contract, pair, index))];
      const issue = contract.createIssue("body.duplicate-parameter", { ...locate(parameter, index), name });
      return { pieces, now: undefined, issue };
    };
  });
}
