import { describe, expect, test } from "vitest";
import { decodeTokenResponse, eventErrors } from "../../../src/index.ts";
import { type CodelessStatus, createRefusal, toRefusal } from "../../../src/testing/service/refusal.ts";
import { toErrorResponse } from "../../../src/testing/service/token-response.ts";
import { ruleIds, toIssue } from "../../contracts/names.ts";

const statuses: readonly CodelessStatus[] = [400, 401, 404, 405, 413, 415, 500, 502, 503, 504];

test("has a different message for each status without a code", () => {
  const refusals = statuses.map(createRefusal);
  expect(refusals.map(({ status, code }) => [status, code])).toStrictEqual(statuses.map((status) => [status, null]));
  expect(new Set(refusals.map(({ message }) => message)).size).toBe(statuses.length);
});

test("has the meaning of the event error for a code", () => {
  for (const { code, meaning } of eventErrors) expect(createRefusal(code)).toMatchObject({ code, message: meaning });
});

test.each(ruleIds)("has the meaning of the code of %s, or the message of the rule if it has no code", (rule) => {
  const { code, message } = toIssue(rule);
  const meaning = eventErrors.find((event) => event.code === code)?.meaning;
  expect(toRefusal(toIssue(rule))).toMatchObject({ code, message: meaning ?? message });
});

test("has status 401 for codes of the authenticator, 500 for codes that only the service can cause, else 400", () => {
  const codesWith = (status: number): number[] =>
    eventErrors.filter(({ code }) => createRefusal(code).status === status).map(({ code }) => code);
  expect(codesWith(401)).toStrictEqual([-2017, -2018]);
  expect(codesWith(500)).toStrictEqual([-2003, -2030, -4019, -6005, -7008]);
  expect(codesWith(400)).toHaveLength(39 - 7);
});

describe.each(["html", "json"] as const)("is decoded again from %s", (format) => {
  test.each([
    ...ruleIds.map((rule) => toRefusal(toIssue(rule))),
    ...eventErrors.map(({ code }) => createRefusal(code)),
    ...statuses.map(createRefusal),
  ])("$status $code $message", (refusal) => {
    const { status, code, message: detail } = refusal;
    expect(decodeTokenResponse(toErrorResponse(refusal, format))).toMatchObject({
      _tag: "Left",
      left: { status, code },
    });
    const decoded = decodeTokenResponse(toErrorResponse(refusal, format));
    expect(decoded._tag === "Left" && decoded.left.detail).toContain(detail);
  });
});
