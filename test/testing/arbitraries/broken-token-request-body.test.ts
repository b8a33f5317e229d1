import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody } from "../../../src/index.ts";
import {
  type BrokenTokenRequestBody,
  brokenTokenRequestBody,
} from "../../../src/testing/arbitraries/broken-token-request-body.ts";
import { mutations } from "../../../src/testing/arbitraries/mutations/mutations.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { refused } from "../../request/expected.ts";
import { shrink } from "../shrink.ts";

const bodies = brokenTokenRequestBody();

function expectOnlyIssue({ body, now, issue }: BrokenTokenRequestBody): void {
  const { message, ...location } = issue;
  expect(referenceDecodeBody(body, { now })).toStrictEqual({ valid: false, issues: [location] });
  expect(decodeTokenRequestBody(body, { now })).toStrictEqual(refused(issue));
  expect(body.isWellFormed(), message).toBe(true);
}

test("property: the reference and the decoder return exactly the issue", () => {
  fc.assert(fc.property(bodies, expectOnlyIssue), { numRuns: 500 });
});

test("breaks every rule that has a mutation, and the repeated parameter at every index", () => {
  const sample = fc.sample(bodies, { seed: 1, numRuns: 2000 });
  expect(new Set(sample.map(({ issue }) => issue.rule))).toStrictEqual(new Set(Object.keys(mutations())));
  const indexes = sample.filter(({ issue }) => issue.rule.startsWith("wvExtension")).map(({ issue }) => issue.index);
  expect(new Set(indexes)).toStrictEqual(new Set([0, 1, 2, 3, 4]));
});

describe("a failing case shrinks to the mutation of a minimal request", () => {
  const zeros = "0".repeat(32);
  const authenticator = `customerAuthenticator=0,${zeros}`;
  const kid = `kid=${zeros}`;
  const controls = "securityLevel=1&hdcpOutputControl=0";
  test.each([
    ["kid.missing", `${authenticator}&contentKey=${zeros}&${controls}`],
    ["kid.name", `${authenticator}&contentKey=${zeros}&${controls}&kid=^`],
    ["contentKey.missing", `${authenticator}&${kid}&${controls}`],
    ["kek.format", `${authenticator}&${kid}&contentKey=${zeros}&${controls}&kek=`],
    ["expirationTime.lifetime", `${authenticator}&${kid}&contentKey=${zeros}&${controls}&expirationTime=%2B0`],
    ["wvExtension.payload-missing", `${authenticator}&${kid}&contentKey=${zeros}&${controls}&wvExtension=wudo,`],
    ["body.utf-8", `${kid}&contentKey=${zeros}&${controls}&customerAuthenticator=%FF`],
  ])("%s", (rule, body) => {
    expect(shrink(bodies, ({ issue }) => issue.rule === rule).body).toBe(body);
  });
});
