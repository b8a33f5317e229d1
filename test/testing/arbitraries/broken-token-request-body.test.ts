import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeTokenRequestBody, documented, observed } from "../../../src/index.ts";
import {
  type BrokenTokenRequestBody,
  brokenTokenRequestBody,
} from "../../../src/testing/arbitraries/broken-token-request-body.ts";
import { mutations } from "../../../src/testing/arbitraries/mutations/mutations.ts";
import { sampledDocumented, sampledObserved } from "../../../src/testing/arbitraries/sampled-contract.ts";
import { referenceDecodeBody } from "../../reference/decode-body.ts";
import { refused } from "../../request/expected.ts";
import { shrink } from "../shrink.ts";

const bodies = brokenTokenRequestBody(sampledDocumented());
const observedBodies = brokenTokenRequestBody(sampledObserved());

function expectOnlyIssue({ body, now, issue }: BrokenTokenRequestBody, isObserved = false): void {
  const { message, ...location } = issue;
  const reference = referenceDecodeBody(body, { now, contract: isObserved ? "observed" : "documented" });
  expect(reference).toStrictEqual({ valid: false, issues: [location] });
  expect(decodeTokenRequestBody(body, { now, contract: isObserved ? observed : documented })).toStrictEqual(
    refused(issue),
  );
  expect(body.isWellFormed(), message).toBe(true);
}

test("property: the reference and the decoder return exactly the issue", () => {
  fc.assert(
    fc.property(bodies, (broken) => expectOnlyIssue(broken)),
    { numRuns: 500 },
  );
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

describe("of the observed contract", () => {
  test("property: the reference and the decoder return exactly the issue", () => {
    fc.assert(
      fc.property(observedBodies, (broken) => expectOnlyIssue(broken, true)),
      { numRuns: 500 },
    );
  });

  test("breaks every rule that has a mutation, and those of a key in each of three keys", () => {
    const rules = Object.keys(mutations(sampledObserved()));
    const sample = fc.sample(observedBodies, { seed: 1, numRuns: 2000 });
    expect(new Set(sample.map(({ issue }) => issue.rule))).toStrictEqual(new Set(rules));
    const inKeys = sample.filter(({ issue }) => issue.path.length === 3);
    expect(new Set(inKeys.map(({ issue }) => issue.path[1]))).toStrictEqual(new Set([0, 1, 2]));
    const ofKey = /^(?:kid|ek|contentKey|securityLevel|hdcpOutputControl|trackType)\./;
    expect(new Set(inKeys.map(({ issue }) => issue.rule).filter((rule) => ofKey.test(rule)))).toStrictEqual(
      new Set(rules.filter((rule) => ofKey.test(rule))),
    );
  });

  test.each([
    ["keys.mixed", "&contentKey=00&kid.0=00&contentKey.0=00"],
    ["keys.gap", "&contentKey.1=00"],
    ["useHttps.value", "&contentKey=00&useHttps=TRUE"],
    ["trackType.value", "&contentKey=00&trackType=5"],
  ])("a failing case of %s shrinks to a minimal request", (rule, body) => {
    const shrunk = shrink(observedBodies, ({ issue }) => issue.rule === rule).body;
    const zeros = "0".repeat(32);
    const index = rule === "keys.gap" ? ".1" : "";
    const most = `customerAuthenticator=0,${zeros}&kid${index}=${zeros}`;
    expect(shrunk).toBe(`${most}${body.replace(/=00/g, `=${zeros}`)}`);
  });

  test("a failing case of a key shrinks to a request with one key", () => {
    const shrunk = shrink(observedBodies, ({ issue }) => issue.rule === "kid.name" && issue.index !== undefined);
    expect(shrunk.body).toBe(`customerAuthenticator=0,${"0".repeat(32)}&contentKey.0=${"0".repeat(32)}&kid.0=^`);
    expect(shrunk.issue).toMatchObject({ parameter: "kid", index: 0, path: ["keys", 0, "kid"] });
  });
});
