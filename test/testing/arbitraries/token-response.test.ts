import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTokenResponse, eventErrors } from "../../../src/index.ts";
import { tokenResponse } from "../../../src/testing/arbitraries/token-response.ts";
import { shrink } from "../shrink.ts";

const responses = tokenResponse();

test("property: generates grants, and refusals with details", () => {
  fc.assert(
    fc.property(responses, (response) => {
      const decoded = decodeTokenResponse(response);
      expect(decoded._tag).toBe(response.status === 200 ? "Right" : "Left");
      if (decoded._tag === "Right") expect(decoded.right.token).toMatch(/^[\w-]+$/);
      else {
        expect(decoded.left.status).toBe(response.status);
        expect(decoded.left.detail).not.toBe("");
        expect(decoded.left.event?.code ?? null).toBe(decoded.left.code);
      }
    }),
  );
});

test("generates every code of table 18, every status of table 17, and both formats of each", () => {
  const decoded = fc
    .sample(responses, { seed: 1, numRuns: 5000 })
    .map((response) => ({ ...response, ...decodeTokenResponse(response) }));
  const codes = decoded.map((response) => (response._tag === "Left" ? response.left.code : null));
  expect(new Set(codes)).toStrictEqual(new Set([null, ...eventErrors.map(({ code }) => code)]));
  const seen = new Set(decoded.map(({ status, contentType }) => `${status} ${contentType}`));
  const errors = [400, 401, 404, 500, 502, 503, 504].flatMap((status) => [
    `${status} text/html`,
    `${status} application/json`,
  ]);
  expect([...seen].sort()).toStrictEqual(["200 text/uri-list", ...errors].sort());
});

test("generates JSON in the shape that has been published", () => {
  const bodies = fc
    .sample(responses, { seed: 1, numRuns: 500 })
    .filter(({ contentType }) => contentType === "application/json")
    .map(({ body }) => body);
  const isPublished = (body: string): boolean => /^\{"code":(-\d{4}),"message":"\[\1\] [^"]+\."\}$/.test(body);
  expect(isPublished('{"code":-7008,"message":"[-7008] Failed."}')).toBe(true);
  expect(bodies.some(isPublished)).toBe(true);
  expect(bodies.filter((body) => body.includes("code") && !isPublished(body))).toStrictEqual([]);
});

test.each([/^https/, /^# token\r\nhttps[^\r]*\r\n$/, /^\nhttps/, /^ https/, /\r\n$/, /\r\n\n$/, /\r\n# end$/])(
  "generates a grant like %s",
  (pattern) => {
    const grants = fc.sample(responses, { seed: 1, numRuns: 500 }).filter(({ status }) => status === 200);
    expect(grants.some(({ body }) => pattern.test(body))).toBe(true);
  },
);

test("shrinks to a plain grant", () => {
  const body = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AA\r\n";
  expect(shrink(responses)).toStrictEqual({ status: 200, contentType: "text/uri-list", body });
});
