import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Break, Broken } from "../../../../src/testing/arbitraries/broken/break.ts";
import { breaks } from "../../../../src/testing/arbitraries/broken/breaks.ts";
import { requestPairs } from "../../../../src/testing/arbitraries/request-pairs.ts";
import { spell } from "../../../../src/testing/arbitraries/spelling.ts";
import { referenceDecodeBody } from "../../../reference/decode-body.ts";

const plain = { moves: [], escapes: [], blanks: [] };

function issuesOf({ pieces, now }: Broken): unknown {
  const verdict = referenceDecodeBody(spell(pieces, plain), { now: now ?? null });
  return verdict.valid ? [] : verdict.issues;
}

describe.each(Object.entries<fc.Arbitrary<Break>>(breaks))("%s", (rule, ways) => {
  test("property: the reference finds that rule broken, and no other", () => {
    fc.assert(
      fc.property(requestPairs, ways, (pairs, breakRule) => {
        const before = structuredClone(pairs);
        const broken = breakRule(pairs);
        const { message, ...issue } = broken.issue;
        expect(issue.rule).toBe(rule);
        expect(issuesOf(broken)).toStrictEqual([issue]);
        expect(pairs).toStrictEqual(before);
        expect(message).toMatch(/\.$/);
      }),
    );
  });
});
