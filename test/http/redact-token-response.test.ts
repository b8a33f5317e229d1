import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventErrors } from "../../src/events/index.ts";
import { decodeTokenResponse } from "../../src/http/decode-token-response.ts";
import { redactTokenResponse } from "../../src/http/redact-token-response.ts";
import { tokenResponse } from "../../src/testing/arbitraries/token-response.ts";

const redact = (status: number, body: string): unknown => redactTokenResponse(decodeTokenResponse({ status, body }));

/** The result for a grant that a program has put together. */
const redactGrant = (licenseServer: string, token = "AQAAABIDKbgA"): unknown =>
  redactTokenResponse({
    _tag: "Right",
    right: { url: `${licenseServer}?ExpressPlayToken=${token}`, licenseServer, token },
  });

describe("of a grant", () => {
  test.each([
    ["https://wv.service.expressplay.com/hms/wv/rights/", "?ExpressPlayToken=AQAAABID"],
    ["https://wv.test.expressplay.com/widevine/RightsManager.asmx", "?ExpressPlayToken=AQAAABID"],
    ["http://127.0.0.1:8081/rights", "?user=somebody&ExpressPlayToken=AQAAABID#AQAAABID"],
    ["https://[::1]:8443", "?ExpressPlayToken=AQAAABID&ExpressPlayToken=AQAAABIE"],
    ["https://a/b@c/%20", "?ExpressPlayToken=AQAAABID"],
  ])("shows the license server %s without %s", (licenseServer, query) => {
    expect(redact(200, `${licenseServer}${query}\r\n`)).toStrictEqual({ granted: true, licenseServer });
  });

  test.each([
    ["in its path", "https://wv/AQAAABIDKbgA/"],
    ["in its path, in another letter case", "https://wv/x/aqaaabidkbga"],
    ["in its path, percent-encoded", "https://wv/%41QAAABIDKbg%41"],
    ["in its path, as a parameter", "https://wv/rights;ExpressPlayToken=AQAAABIDKbgA"],
    ["in its host", "https://aqaaabidkbga.wv/rights/"],
  ])("shows no license server that has the token %s", (_, licenseServer) => {
    expect(redact(200, `${licenseServer}?ExpressPlayToken=AQAAABIDKbgA`)).toStrictEqual({
      granted: true,
      licenseServer: "[redacted]",
    });
  });

  test("shows no license server that has the text of a percent-encoded token", () => {
    expect(redactGrant("https://wv/A-B-C", "A%2DB%2DC")).toStrictEqual({ granted: true, licenseServer: "[redacted]" });
  });

  test.each(["https://wv/%FF", "https://wv/%E0%A4"])("shows no path that cannot be decoded: %s", (licenseServer) => {
    expect(redactGrant(licenseServer)).toStrictEqual({ granted: true, licenseServer: "[redacted]" });
  });

  test.each([
    ["https://wv/rights/?user=somebody", "https://wv/rights/"],
    ["https://wv/rights/#somebody", "https://wv/rights/"],
    ["https://wv?user=somebody", "https://wv"],
    ["https://somebody:password@wv/rights/", "[redacted]"],
    ["javascript:somebody", "[redacted]"],
    ["somebody", "[redacted]"],
    ["", "[redacted]"],
  ])("that a program has put together, shows of %s no more than %s", (licenseServer, shown) => {
    expect(redactGrant(licenseServer)).toStrictEqual({ granted: true, licenseServer: shown });
  });
});

describe("of a refusal", () => {
  test.each([
    [401, '{"code":-2018,"message":"[-2018] Bad 1,00ff"}', -2018, "account", false],
    [500, '{"code":-7008,"message":"[-7008] Failed to generate Widevine license"}', -7008, "service", true],
    [503, "<p>Unavailable</p>", null, "service", true],
    [400, '{"code":-9999,"message":"New"}', -9999, "unknown", false],
    [200, "", null, "unknown", false],
  ])("with status %d shows all but the text of the service", (status, body, code, actor, retryable) => {
    const meaning = eventErrors.find((event) => event.code === code)?.meaning ?? null;
    expect(redact(status, body)).toStrictEqual({ granted: false, status, code, actor, retryable, meaning });
  });
});

describe("of the result of requestToken", () => {
  test("shows a refusal as that of decodeTokenResponse", () => {
    const decoded = decodeTokenResponse({ status: 400, body: '{"code":-2018,"message":"[-2018] Bad 1,00ff"}' });
    if (decoded._tag === "Right") throw new Error("this is no grant");
    const failure = { _tag: "Left", left: { kind: "refused", refusal: decoded.left } } as const;
    expect(redactTokenResponse(failure)).toStrictEqual(redactTokenResponse(decoded));
  });

  test.each(["network", "cut off", "timeout", "aborted"] as const)("shows attempts and cause: %s", (cause) => {
    expect(redactTokenResponse({ _tag: "Left", left: { kind: "unreachable", attempts: 2, cause } })).toStrictEqual({
      granted: false,
      attempts: 2,
      cause,
    });
  });

  test.each([
    new TypeError("fetch failed: https://wv/?customerAuthenticator=1"),
    "connect ECONNREFUSED https://wv/?customerAuthenticator=1",
    undefined,
  ])("shows no other cause, which a program has put there", (cause) => {
    const left = Object({ kind: "unreachable", attempts: 1, cause });
    expect(redactTokenResponse({ _tag: "Left", left })).toStrictEqual({
      granted: false,
      attempts: 1,
      cause: "[redacted]",
    });
  });
});

test("property: shows neither the token nor a text of the service", () => {
  const meanings = new Set<string | null>([null, ...eventErrors.map(({ meaning }) => meaning)]);
  fc.assert(
    fc.property(tokenResponse(), fc.string({ minLength: 12 }), (response, secret) => {
      const result = decodeTokenResponse({ ...response, body: response.body.replace("<p>", `<p>${secret}`) });
      const shown = redactTokenResponse(result);
      if (result._tag === "Right") {
        expect(Object.keys(shown)).toStrictEqual(["granted", "licenseServer"]);
        expect(shown).toMatchObject({ licenseServer: expect.not.stringContaining(result.right.token) });
      } else {
        expect(Object.keys(shown)).toStrictEqual(["granted", "status", "code", "actor", "retryable", "meaning"]);
        expect(meanings).toContain("meaning" in shown ? shown.meaning : undefined);
      }
    }),
  );
});
