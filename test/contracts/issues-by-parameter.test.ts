import { expect, test } from "vitest";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  type Issue,
  issuesByParameter,
  observed,
} from "../../src/index.ts";
import { toIssue } from "./names.ts";

test("groups issues by their parameters in order, and those of the request as a whole at an empty name", () => {
  const decoded = decodeTokenRequestBody(
    "KIT=1&%=1&kid=fd1a&kid=&wvExtension=,&securityLevel=1&hdcpOutputControl=0&kek=0",
  );
  const issues = decoded._tag === "Left" ? decoded.left : [];
  const rulesOf = (list: readonly Issue[] | undefined): unknown => list?.map(({ rule }) => rule);
  const grouped = issuesByParameter(issues);
  expect(Object.entries(grouped).map(([name, list]) => [name, rulesOf(list)])).toStrictEqual([
    ["", ["body.unknown-parameter", "body.percent-encoding"]],
    ["kid", ["body.duplicate-parameter", "kid.hex"]],
    ["customerAuthenticator", ["customerAuthenticator.missing"]],
    ["kek", ["kek.format"]],
    ["wvExtension", ["wvExtension.type", "wvExtension.payload-missing"]],
  ]);
  expect(Object.values(grouped).flat()).toHaveLength(issues.length);
  expect(JSON.parse(JSON.stringify(grouped))).toStrictEqual(grouped);
});

test("groups those of several keys by the parameter, each with its path", () => {
  const keys = [{ kid: "" }, { kid: "^" }];
  const decoded = decodeTokenRequest({ customerAuthenticator: "1", kek: "0".repeat(32), keys }, { contract: observed });
  const { kid, ...others } = issuesByParameter(decoded._tag === "Left" ? decoded.left : []);
  expect(kid?.map(({ path }) => path)).toStrictEqual([
    ["keys", 0, "kid"],
    ["keys", 1, "kid"],
  ]);
  expect(others).toStrictEqual({});
});

test("returns an empty object for no issues, and no inherited list", () => {
  expect(issuesByParameter([])).toStrictEqual({});
  const foreign: Issue = Object.assign(toIssue("kid.hex"), { parameter: "__proto__" });
  const grouped = issuesByParameter([foreign]);
  expect(Object.entries(grouped)).toStrictEqual([["__proto__", [foreign]]]);
  expect(Object.getPrototypeOf(grouped)).toBe(Object.prototype);
});
