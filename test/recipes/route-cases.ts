import { expect } from "vitest";
import { decodeTokenRequestBody, orThrow, redactTokenRequest } from "../../src/index.ts";
import { body, contentKey, expectNoSecret } from "./requests.ts";

export const now = (): number => Date.parse("2026-01-01T00:00:00Z");

const problemType = "application/problem+json";
const urlencoded = "application/x-www-form-urlencoded";

/** The responses of a route that checks requests, with any server. */
export const routeCases = [
  {
    name: "returns a valid request redacted",
    sent: body,
    sentType: urlencoded,
    status: 200,
    type: "application/json",
    answer: { valid: true, request: redactTokenRequest(orThrow(decodeTokenRequestBody(body))) },
  },
  {
    name: "returns issues as problem details, in the order of the contract",
    sent: `KID=1&${body.replace("%2B600", "2025-12-31T00:00:00Z").replace(contentKey, contentKey.slice(1))}&securityLevel=1`,
    sentType: "application/x-www-form-urlencoded; charset=utf-8",
    status: 400,
    type: problemType,
    answer: {
      type: "https://example.com/problems/invalid-token-request",
      title: "Invalid token request",
      status: 400,
      detail: "The token request breaks rules of its contract: the member issues names each of them, and what to do.",
      issues: findIssues(
        `KID=1&${body.replace("%2B600", "2025-12-31T00:00:00Z").replace(contentKey, contentKey.slice(1))}&securityLevel=1`,
        ["body.unknown-parameter", "body.duplicate-parameter", "contentKey.hex", "expirationTime.past"],
      ),
    },
  },
  {
    name: "refuses another type of body",
    sent: "{}",
    sentType: "application/json",
    status: 415,
    type: problemType,
    answer: {
      type: "about:blank",
      title: "Unsupported Media Type",
      status: 415,
      detail: "The body must be application/x-www-form-urlencoded.",
    },
  },
  {
    name: "refuses a body that is too long, with the reason",
    sent: "x".repeat(1_000_000),
    sentType: urlencoded,
    status: 413,
    type: problemType,
    answer: {
      type: "about:blank",
      title: "Content Too Large",
      status: 413,
      detail: "The body has more than 65536 bytes.",
    },
  },
] as const;

/** Sends the request of a case to a route, and asserts the whole response. */
export async function expectAnswer(
  { sent, sentType, ...expected }: (typeof routeCases)[number],
  send: (init: RequestInit) => Promise<Response>,
): Promise<void> {
  const response = await send({ method: "POST", headers: { "content-type": sentType }, body: sent });
  const text = await response.text();
  expectNoSecret(text);
  expect({
    name: expected.name,
    status: response.status,
    type: response.headers.get("content-type"),
    cache: response.headers.get("cache-control"),
    answer: JSON.parse(text),
  }).toStrictEqual({ ...expected, cache: "no-store", answer: JSON.parse(JSON.stringify(expected.answer)) });
}

function findIssues(text: string, rules: readonly string[]): unknown {
  const decoded = decodeTokenRequestBody(text, { now });
  const issues = decoded._tag === "Left" ? decoded.left : [];
  expect(issues.map(({ rule }) => rule)).toStrictEqual(rules);
  return issues;
}
