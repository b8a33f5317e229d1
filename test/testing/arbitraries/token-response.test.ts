import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeTokenResponse, eventErrors } from "../../../src/index.ts";
import { tokenResponse } from "../../../src/testing/arbitraries/token-response.ts";
import { shrunken } from "../shrunken.ts";

test("property: each is a grant, or a refusal that says why", () => {
  fc.assert(
    fc.property(tokenResponse, (response) => {
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

test("every code of table 18 is answered by some, every status of table 17, and both formats of each", () => {
  const refusals = fc
    .sample(tokenResponse, 5000)
    .map((response) => ({ ...response, ...decodeTokenResponse(response) }));
  const codes = refusals.map((answer) => (answer._tag === "Left" ? answer.left.code : null));
  expect(new Set(codes)).toStrictEqual(new Set([null, ...eventErrors.map(({ code }) => code)]));
  const seen = new Set(refusals.map(({ status, contentType }) => `${status} ${contentType}`));
  const errors = [400, 401, 404, 500, 502, 503, 504].flatMap((status) => [
    `${status} text/html`,
    `${status} application/json`,
  ]);
  expect([...seen].sort()).toStrictEqual(["200 text/uri-list", ...errors].sort());
});

test.each([/^https/, /^# token\r\nhttps[^\r]*\r\n$/, /^\nhttps/, /^ https/, /\r\n$/, /\r\n\n$/, /\r\n# end$/])(
  "some grant is written as in %s",
  (pattern) => {
    expect(fc.sample(tokenResponse, 500).some(({ status, body }) => status === 200 && pattern.test(body))).toBe(true);
  },
);

test("a failing case shrinks to a plain grant", () => {
  const body = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AA\r\n";
  expect(shrunken(tokenResponse)).toStrictEqual({ status: 200, contentType: "text/uri-list", body });
});
