import * as fc from "fast-check";
import type { Issue } from "../../issue.ts";
import { breaks } from "./broken/breaks.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { requestPairs } from "./request-pairs.ts";
import { spell, spelling } from "./spelling.ts";

/**
 * A body that breaks one rule, and the one issue that it has; it is well-formed text, so that it can be sent.
 *
 * @see decision D14
 */
export interface BrokenTokenRequestBody {
  readonly body: string;
  /** The time of judging that makes the issue, in milliseconds since the epoch; `null` where no clock is needed. */
  readonly now: number | null;
  readonly issue: Issue;
}

/** A body that breaks one rule of a valid request and no other. */
export const brokenTokenRequestBody: fc.Arbitrary<BrokenTokenRequestBody> = fc
  .tuple(requestPairs, fc.oneof(firstIsPlainest, ...Object.values(breaks)), spelling)
  .map(([pairs, breakRule, spelling]) => {
    const { pieces, now = null, issue } = breakRule(pairs);
    return { body: spell(pieces, spelling), now, issue };
  });
