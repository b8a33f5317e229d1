import * as fc from "fast-check";
import type { BodyRule } from "../../../contract/body-rules.ts";
import { loggableName } from "../../../contract/issue.ts";
import { findNearMiss } from "../../../contract/near-miss.ts";
import { firstIsPlainest } from "../../../contract/sampling/first-is-plainest.ts";
import { wellFormedText } from "../../../contract/sampling/text.ts";
import { documented, type ParameterName } from "../../../contracts/documented.ts";
import { toIssue } from "../../../contracts/issue.ts";
import { validPair } from "../pair.ts";
import { unknownName } from "../unknown-name.ts";
import { type Mutate, without } from "./broken-request.ts";
import { isIndependent } from "./companions.ts";

/**
 * How the rules of a body are broken; `null` where well-formed text cannot break one alone.
 *
 * @see decisions D13, D14 and D17
 */
export function bodyMutations(): { readonly [R in BodyRule]: fc.Arbitrary<Mutate> | null } {
  return {
    "body.percent-encoding": undecodable("body.percent-encoding", "%", "%4", "%g0", "%0g", "%%41", "%FF%"),
    "body.utf-8": undecodable("body.utf-8", "%FF", "%C3", "%80", "%C0%80", "%ED%A0%80", "%F4%90%80%80"),
    "body.unknown-parameter": unknown(),
    "body.duplicate-parameter": fc.oneof(firstIsPlainest, ...single().map(duplicate)),
    "body.too-many-issues": null, // it needs a hundred others
    "input.type": null, // text has the right type
  };
}

/** Inserts invalid encoding into the name of one more pair, or into the text of a parameter. */
function undecodable(rule: BodyRule, ...insertions: readonly string[]): fc.Arbitrary<Mutate> {
  const text = wellFormedText(10).map(encodeURIComponent);
  const slot = fc.constantFrom(...documented.slots.filter(isIndependent));
  return fc
    .tuple(text, fc.constantFrom(...insertions), slot, fc.boolean())
    .map(([text, invalid, { name: parameter, isRepeated }, inName]): Mutate => {
      const piece = inName ? `${text}${invalid}=${text}` : `${parameter}=${text}${invalid}`;
      return (pairs) => {
        const kept = inName || isRepeated ? pairs : without(pairs, parameter);
        const index = pairs.filter(([name]) => name === parameter).length;
        const location = inName ? {} : { parameter, ...(isRepeated && { index }) };
        return { pieces: [...kept, piece], now: undefined, issue: toIssue(rule, location) };
      };
    });
}

function unknown(): fc.Arbitrary<Mutate> {
  return fc.tuple(unknownName(), wellFormedText()).map(([name, text]): Mutate => {
    const suggestion = findNearMiss(name, documented.slots);
    const issue = toIssue("body.unknown-parameter", { ...loggableName(name), ...(suggestion && { suggestion }) });
    return (pairs) => ({ pieces: [...pairs, [name, text]], now: undefined, issue });
  });
}

/** The parameters that occur at most once, and need no other one. */
function single(): readonly ParameterName[] {
  return documented.slots.filter((slot) => !slot.isRepeated && isIndependent(slot)).map(({ name }) => name);
}

/** Gives a parameter twice: both texts are valid, since either may come first. */
function duplicate(name: ParameterName): fc.Arbitrary<Mutate> {
  const issue = toIssue("body.duplicate-parameter", { parameter: name, name });
  return fc.tuple(validPair(name), validPair(name)).map((twice): Mutate => {
    return (pairs) => ({ pieces: [...without(pairs, name), ...twice], now: undefined, issue });
  });
}
