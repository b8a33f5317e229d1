import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTokenRequest, decodeTokenRequest, type TokenRequestInput } from "../../src/index.ts";
import { accepted, issue, least, refused } from "./expected.ts";

const base = {
  customerAuthenticator: "123456,0123456789abcdef0123456789abcdef",
  kid: "^kid1",
  securityLevel: 1,
  hdcpOutputControl: "0",
} as const;

const kek = "000102030405060708090a0b0c0d0e0f";
const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";

describe("buildTokenRequest", () => {
  test.each<[string, TokenRequestInput]>([
    ["in the request", { ...base, contentKey: least.contentKey }],
    ["wrapped", { ...base, kek, ek }],
    ["stored", { ...base, kek }],
    ["stored, and in the request", { ...base, kek, contentKey: least.contentKey }],
    ["wrapped, and in the request", { ...base, kek, ek, contentKey: least.contentKey }],
  ])("builds a request whose key is %s", (_, input) => {
    expect(buildTokenRequest(input)).toStrictEqual(accepted({ ...input, hdcpOutputControl: 0 }));
  });

  test("reports failures that the types cannot express", () => {
    const input = { ...base, kek, ek: ek.slice(1), kid: "kid1", cookie: "c".repeat(33) };
    expect(buildTokenRequest(input)).toStrictEqual(
      refused(issue("kid.hex"), issue("ek.format"), issue("cookie.length")),
    );
  });

  test("accepts the options of decoding", () => {
    const input: TokenRequestInput = { ...base, kek, expirationTime: new Date("2030-01-31T12:00:00Z") };
    const useHttps = { ...input, useHttps: "true" };
    const now = Date.UTC(2030, 0, 31, 12);
    expect(buildTokenRequest(input, { now })).toStrictEqual(refused(issue("expirationTime.past")));
    expect(buildTokenRequest(input, { now: now - 1 })._tag).toBe("Right");
    // @ts-expect-error an unknown name, which the options do not keep
    expect(buildTokenRequest(useHttps)).toStrictEqual(refused(issue("body.unknown-parameter", { name: "useHttps" })));
    expect(buildTokenRequest(useHttps, { unknown: "keep" })).toStrictEqual(
      decodeTokenRequest({ ...input, extra: [["useHttps", "true"]] }),
    );
  });

  test("property: agrees with decodeTokenRequest on any input", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom(...Object.keys(base), "kek") })),
        (input) => {
          const built: unknown = Reflect.apply(buildTokenRequest, undefined, [input]);
          expect(built).toStrictEqual(decodeTokenRequest(input));
        },
      ),
    );
  });
});
