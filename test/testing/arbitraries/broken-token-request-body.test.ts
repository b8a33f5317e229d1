import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody } from "../../../src/index.ts";
import { ruleIds } from "../../../src/rules.ts";
import { breaks } from "../../../src/testing/arbitraries/broken/breaks.ts";
import {
  type BrokenTokenRequestBody,
  brokenTokenRequestBody,
} from "../../../src/testing/arbitraries/broken-token-request-body.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { refused } from "../../request/expected.ts";
import { shrunken } from "../shrunken.ts";

function expectIssue({ body, now, issue }: BrokenTokenRequestBody): void {
  const { message, ...place } = issue;
  expect(referenceDecodeBody(body, { now })).toStrictEqual({ valid: false, issues: [place] });
  expect(decodeTokenRequestBody(body, { now })).toStrictEqual(refused(issue));
  expect(body.isWellFormed(), message).toBe(true);
}

test("property: the reference and the decoder find exactly the issue", () => {
  fc.assert(fc.property(brokenTokenRequestBody, expectIssue), { numRuns: 500 });
});

test("all rules are broken but the five that a body of well-formed text cannot break alone", () => {
  const others = ["contentId.text", "cookie.text", "body.too-many-issues", "input.type", "ek.unwrap"];
  expect(Object.keys(breaks).sort()).toStrictEqual(ruleIds.filter((rule) => !others.includes(rule)).sort());
  const sample = fc.sample(brokenTokenRequestBody, 2000);
  expect(new Set(sample.map(({ issue }) => issue.rule))).toStrictEqual(new Set(Object.keys(breaks)));
  const places = sample.filter(({ issue }) => issue.rule.startsWith("wvExtension")).map(({ issue }) => issue.index);
  expect(new Set(places)).toStrictEqual(new Set([0, 1, 2, 3, 4]));
});

describe("a failing case shrinks to what breaks the rule in a minimal request", () => {
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
    expect(shrunken(brokenTokenRequestBody, ({ issue }) => issue.rule === rule).body).toBe(body);
  });
});
