import { STATUS_CODES } from "node:http";
import { expect, test } from "vitest";
import { headersOf, issuesProblem, problem, problemResponse } from "../../docs/recipes/problem-details.ts";
import { decodeTokenRequestBody } from "../../src/index.ts";

test("issuesProblem creates a problem with the issues as an extension", async () => {
  const decoded = decodeTokenRequestBody(`kid=fd1a&${"0".repeat(32)}=1`);
  const issues = decoded._tag === "Left" ? decoded.left : undefined;
  if (issues === undefined) throw new Error("the request is invalid");
  const details = issuesProblem(issues);
  expect(details).toStrictEqual({
    type: "https://example.com/problems/invalid-token-request",
    title: "Invalid token request",
    status: 400,
    detail: "The token request breaks rules of its contract: the member issues names each of them, and what to do.",
    issues,
  });
  expect(JSON.stringify(details)).not.toMatch(/fd1a|0{32}/);
  expect(await problemResponse(details).json()).toStrictEqual(JSON.parse(JSON.stringify(details)));
});

test.each([400, 401, 405, 408, 415, 500, 502, 503] as const)(
  "problem sets the phrase of the status %d as title",
  (status) => {
    const title = STATUS_CODES[status];
    expect(problem(status, "This.")).toStrictEqual({ type: "about:blank", title, status, detail: "This." });
  },
);

test.each([
  [401, "close"],
  [405, "close"],
  [408, "close"],
  [413, "close"],
  [415, "close"],
  [400, undefined],
  [500, undefined],
  [502, undefined],
  [503, undefined],
] as const)("headersOf ends the connection where the body may not have been read: %d", (status, connection) => {
  expect(headersOf(problem(status, "This.")).connection).toBe(connection);
});

test("problemResponse sets the media type, forbids caching, and adds headers", () => {
  const response = problemResponse(problem(413, "This."), { allow: "POST" });
  expect([response.status, Object.fromEntries(response.headers)]).toStrictEqual([
    413,
    { allow: "POST", "cache-control": "no-store", connection: "close", "content-type": "application/problem+json" },
  ]);
});
