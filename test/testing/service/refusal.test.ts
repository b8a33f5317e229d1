import { describe, expect, test } from "vitest";
import { decodeTokenResponse, eventErrors } from "../../../src/index.ts";
import { issueOf } from "../../../src/issue.ts";
import { ruleIds } from "../../../src/rules.ts";
import { type BareStatus, refusalOf, refusalOfIssue } from "../../../src/testing/service/refusal.ts";
import { refused } from "../../../src/testing/service/token-response.ts";

const statuses: readonly BareStatus[] = [400, 401, 404, 405, 413, 415, 500, 502, 503, 504];

test("a status alone has a sentence of its own", () => {
  const refusals = statuses.map(refusalOf);
  expect(refusals.map(({ status, code }) => [status, code])).toStrictEqual(statuses.map((status) => [status, null]));
  expect(new Set(refusals.map(({ message }) => message)).size).toBe(statuses.length);
});

test("a code has the meaning of its event error", () => {
  for (const { code, meaning } of eventErrors) expect(refusalOf(code)).toMatchObject({ code, message: meaning });
});

test("codes of the authenticator are 401, those that only the service can know 500, all others 400", () => {
  const codesOf = (status: number): number[] =>
    eventErrors.filter(({ code }) => refusalOf(code).status === status).map(({ code }) => code);
  expect(codesOf(401)).toStrictEqual([-2017, -2018]);
  expect(codesOf(500)).toStrictEqual([-2003, -2030, -4019, -6005, -7008]);
  expect(codesOf(400)).toHaveLength(39 - 7);
});

describe.each(["html", "json"] as const)("as %s", (format) => {
  test.each([
    ...ruleIds.map((rule) => refusalOfIssue(issueOf(rule))),
    ...eventErrors.map(({ code }) => refusalOf(code)),
    ...statuses.map(refusalOf),
  ])("$status $code $message", (refusal) => {
    const { status, code, message: detail } = refusal;
    expect(decodeTokenResponse(refused(refusal, format))).toMatchObject({ _tag: "Left", left: { status, code } });
    const decoded = decodeTokenResponse(refused(refusal, format));
    expect(decoded._tag === "Left" && decoded.left.detail).toContain(detail);
  });
});
