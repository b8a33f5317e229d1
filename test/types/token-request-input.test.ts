import { expect, expectTypeOf, test } from "vitest";
import { buildTokenRequest, type TokenRequest, type TokenRequestInput } from "../../src/index.ts";

// Checked by tsc: each test has accepted and refused inputs, so that the type `any` fails.

const base = {
  customerAuthenticator: "123456",
  kid: "^kid1",
  securityLevel: 1,
  hdcpOutputControl: 0,
} as const;
const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const kek = "000102030405060708090a0b0c0d0e0f";
const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";

/** Expects that an input that the compiler accepts is also accepted at run time. */
function expectValid(input: TokenRequestInput): void {
  expect(buildTokenRequest(input)._tag).toBe("Right");
}

test("the key has one of three sources", () => {
  expectValid({ ...base, contentKey });
  expectValid({ ...base, kek, ek });
  expectValid({ ...base, kek });
  expectValid({ ...base, kek, ek, contentKey });
  expectValid({ ...base, kek, contentKey });
  expectValid({ ...base, contentKey, kek: undefined, ek: undefined });
  expectTypeOf(buildTokenRequest<TokenRequestInput>).toBeCallableWith({ ...base, kek } satisfies TokenRequestInput);

  // @ts-expect-error ek needs kek
  buildTokenRequest({ ...base, ek });
  // @ts-expect-error ek needs kek, also beside contentKey
  buildTokenRequest({ ...base, ek, contentKey });
  // @ts-expect-error no key at all
  buildTokenRequest(base);
});

test("four properties are required", () => {
  const { customerAuthenticator, kid, securityLevel, hdcpOutputControl } = base;
  expectValid({ customerAuthenticator, kid, securityLevel, hdcpOutputControl, contentKey });
  expectTypeOf<{ contentKey: string }>().not.toExtend<TokenRequestInput>();

  // @ts-expect-error customerAuthenticator is missing
  buildTokenRequest({ kid, securityLevel, hdcpOutputControl, contentKey });
  // @ts-expect-error kid is missing
  buildTokenRequest({ customerAuthenticator, securityLevel, hdcpOutputControl, contentKey });
  // @ts-expect-error securityLevel is missing
  buildTokenRequest({ customerAuthenticator, kid, hdcpOutputControl, contentKey });
  // @ts-expect-error hdcpOutputControl is missing
  buildTokenRequest({ customerAuthenticator, kid, securityLevel, contentKey });
  // @ts-expect-error kid may be undefined, like a property of process.env
  buildTokenRequest({ ...base, contentKey, kid: process.env.KID });
});

test("numbers and enumerated strings are in their range", () => {
  for (const securityLevel of [1, 2, 3, 4, 5, "1", "5"] as const) expectValid({ ...base, contentKey, securityLevel });
  for (const hdcpOutputControl of [0, 1, 2, "0", "2"] as const) expectValid({ ...base, contentKey, hdcpOutputControl });
  expectValid({ ...base, contentKey, errorFormat: "json", generalFlags: "0000", licenseDuration: 3600 });
  expectValid({ ...base, contentKey, licenseDuration: "3600" });
  // What the compiler does not know is checked at run time.
  const [level, text] = [Number("1"), String("1")];
  expectValid({ ...base, contentKey, securityLevel: level, hdcpOutputControl: text, licenseDuration: text });
  expectValid({ ...base, contentKey, securityLevel: text, hdcpOutputControl: level, licenseDuration: level });
  expectValid({ ...base, contentKey, errorFormat: String("json"), generalFlags: String("0000") });
  buildTokenRequest({ ...base, contentKey, securityLevel: level, hdcpOutputControl: text, errorFormat: text });

  // @ts-expect-error the levels are 1 to 5
  buildTokenRequest({ ...base, contentKey, securityLevel: 6 });
  // @ts-expect-error the levels are 1 to 5
  buildTokenRequest({ ...base, contentKey, securityLevel: 0 });
  // @ts-expect-error no null
  buildTokenRequest({ ...base, contentKey, securityLevel: null });
  // @ts-expect-error the controls are 0 to 2
  buildTokenRequest({ ...base, contentKey, hdcpOutputControl: 3 });
  // @ts-expect-error html or json
  buildTokenRequest({ ...base, contentKey, errorFormat: "xml" });
  // @ts-expect-error only 0000
  buildTokenRequest({ ...base, contentKey, generalFlags: "0001" });
  // @ts-expect-error not a number
  buildTokenRequest({ ...base, contentKey, licenseDuration: "an hour" });
  // @ts-expect-error nothing is played in 0 seconds
  buildTokenRequest({ ...base, contentKey, licenseDuration: 0 });
  // @ts-expect-error a leading zero
  buildTokenRequest({ ...base, contentKey, licenseDuration: "05" });
});

test("an expiration is +n, a time that ends in Z, a Date, or seconds", () => {
  expectValid({ ...base, contentKey, expirationTime: "+60" });
  expectValid({ ...base, contentKey, expirationTime: "2030-01-31T12:00:00Z" });
  expectValid({ ...base, contentKey, expirationTime: new Date(0) });
  expectValid({ ...base, contentKey, expirationTime: 60 });
  const seconds = 60;
  expectValid({ ...base, contentKey, expirationTime: `+${seconds}` });
  expectValid({ ...base, contentKey, expirationTime: String("+60") });
  buildTokenRequest({ ...base, contentKey, expirationTime: new Date(0).toISOString() });

  // @ts-expect-error no plus sign
  buildTokenRequest({ ...base, contentKey, expirationTime: "60" });
  // @ts-expect-error no type of time
  buildTokenRequest({ ...base, contentKey, expirationTime: null });
  // @ts-expect-error an offset
  buildTokenRequest({ ...base, contentKey, expirationTime: "2030-01-31T12:00:00+01:00" });
  // @ts-expect-error a time of no seconds
  buildTokenRequest({ ...base, contentKey, expirationTime: 0 });
  // @ts-expect-error more than 30 days
  buildTokenRequest({ ...base, contentKey, expirationTime: 2_592_001 });
  // @ts-expect-error no whole number
  buildTokenRequest({ ...base, contentKey, expirationTime: 1.5 });
});

test("an extension is a string, its two parts, or an array of these", () => {
  const parts = { type: "wudo", payload: "AAAAAA==" };
  expectValid({ ...base, contentKey, wvExtension: "wudo,AAAAAA==" });
  expectValid({ ...base, contentKey, wvExtension: parts });
  expectValid({ ...base, contentKey, wvExtension: ["wudo,AAAAAA==", parts] });
  expectTypeOf(parts).toExtend<TokenRequestInput["wvExtension"]>();

  // @ts-expect-error no payload
  buildTokenRequest({ ...base, contentKey, wvExtension: { type: "wudo" } });
  // @ts-expect-error a payload is a string
  buildTokenRequest({ ...base, contentKey, wvExtension: [{ type: "wudo", payload: 0 }] });
});

test("unknown properties are refused, unless the options keep them or they are in extra", () => {
  expectValid({ ...base, contentKey, extra: [["useHttps", "true"]] });
  expect(buildTokenRequest({ ...base, contentKey, useHttps: "true" }, { unknown: "keep" })._tag).toBe("Right");
  expectTypeOf<TokenRequestInput>().toHaveProperty("extra");

  // @ts-expect-error no such parameter
  buildTokenRequest({ ...base, contentKey, useHttps: "true" });
  // @ts-expect-error names are case-sensitive
  buildTokenRequest({ ...base, kek, contentKey, KID: "^kid1" });
  // @ts-expect-error a pair has a value
  buildTokenRequest({ ...base, contentKey, extra: [["useHttps"]] });
});

test("a decoded request is an input", () => {
  expectTypeOf<TokenRequest>().toExtend<TokenRequestInput>();
  const built = buildTokenRequest({ ...base, kek, ek, wvExtension: "wudo,AAAAAA==", expirationTime: "+60" });
  if (built._tag === "Right") expect(buildTokenRequest(built.right)).toStrictEqual(built);
  expect(built._tag).toBe("Right");

  // @ts-expect-error only decoding creates the values of a request
  const forged: TokenRequest = { ...base, contentKey };
  expect(forged.contentKey).toBe(contentKey);
});

test("keys and payloads may be bytes", () => {
  const bytes = new Uint8Array(16);
  expectValid({ ...base, kid: bytes, contentKey: bytes, wvExtension: { type: "wudo", payload: new Uint8Array(4) } });
  expectValid({ ...base, kek: bytes, ek: Buffer.alloc(24) });
  // @ts-expect-error another view
  buildTokenRequest({ ...base, contentKey: new Uint16Array(8) });
});
