import * as fc from "fast-check";
import type { SampleAcross } from "../../../contract/sampling/sample-across.ts";
import type { ParameterName, RuleId } from "../../../contracts/documented.ts";
import { toIssue } from "../../../contracts/issue.ts";
import { validPair } from "../pair.ts";
import { namesOf } from "../request-pairs.ts";
import { type Mutate, without } from "./broken-request.ts";

/** Breaks a rule across parameters: of those that it looks at, only these are given. */
export function mutateAcross(
  sample: SampleAcross<ParameterName>,
  rule: RuleId,
  given: readonly ParameterName[],
): fc.Arbitrary<Mutate> {
  const issue = toIssue(rule);
  const names = namesOf(sample);
  return fc.tuple(...given.map(validPair)).map((added): Mutate => {
    return (pairs) => ({ pieces: [...without(pairs, ...names), ...added], now: undefined, issue });
  });
}
