import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Issue } from "../../contracts/issue.ts";
import { encodePieces, encodingVariant } from "./encoding-variant.ts";
import { mutations } from "./mutations/mutations.ts";
import { requestPairs } from "./request-pairs.ts";
import type { SampledContract } from "./sampled-contract.ts";

/**
 * A body that breaks one rule, and the one issue that it has; it is well-formed text, so that it can be sent.
 *
 * @see decision D14
 */
export interface BrokenTokenRequestBody {
  readonly body: string;
  /** The time of validation that makes the issue, in milliseconds since the epoch; `null` where no clock is needed. */
  readonly now: number | null;
  /** The whole issue; of a key it has the index and the path. */
  readonly issue: Issue;
}

/** A body that breaks one rule of a valid request and no other. */
export function brokenTokenRequestBody(sampled: SampledContract): fc.Arbitrary<BrokenTokenRequestBody> {
  const mutation = fc.oneof(firstIsPlainest, ...Object.values(mutations(sampled)));
  return fc.tuple(requestPairs(sampled), mutation, encodingVariant()).map(([pairs, mutate, variant]) => {
    const { pieces, now = null, issue } = mutate(pairs);
    return { body: encodePieces(pieces, variant, sampled.contract), now, issue };
  });
}
