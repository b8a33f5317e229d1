import type { Either } from "fp-ts/lib/Either.js";
import type * as t from "io-ts";
import { expect, expectTypeOf, test } from "vitest";
import type { FormValues, ObservedFormValues } from "../../src/form/index.ts";
import * as core from "../../src/index.ts";

// Checked by tsc: the types of public names. Each test has an expectation and an expected error.

test("a result is an Either of issues and a request", () => {
  type Result = Either<core.Issues, core.TokenRequest>;
  expectTypeOf(core.decodeTokenRequest({})).toEqualTypeOf<Result>();
  expectTypeOf(core.decodeTokenRequest({}, { now: 0, unknown: "keep" })).toEqualTypeOf<Result>();
  expectTypeOf(core.decodeTokenRequest({}, { contract: core.documented })).toEqualTypeOf<Result>();
  expectTypeOf(core.decodeTokenRequestBody("")).toEqualTypeOf<Result>();
  const decoded = core.decodeTokenRequestBody("");
  // @ts-expect-error the tag must be checked first
  expect(decoded.right).toBeUndefined();
});

test("the contract among the options decides the type of a request", () => {
  type Observed = Either<core.Issues, core.ObservedTokenRequest>;
  expectTypeOf(core.decodeTokenRequest({}, { contract: core.observed })).toEqualTypeOf<Observed>();
  expectTypeOf(core.decodeTokenRequestBody("", { contract: core.observed, now: 0 })).toEqualTypeOf<Observed>();
  const options: core.DecodeOptions = { contract: core.observed };
  type Either_ = Either<core.Issues, core.TokenRequest | core.ObservedTokenRequest>;
  expectTypeOf(core.decodeTokenRequestBody("", options)).toEqualTypeOf<Either_>();
  expectTypeOf(core.tokenRequestCodec({ contract: core.observed }).decode).returns.toExtend<
    t.Validation<core.ObservedTokenRequest>
  >();
  const decoded = core.decodeTokenRequestBody("");
  // @ts-expect-error a request of the documented contract has no useHttps
  expect(decoded._tag === "Right" && decoded.right.useHttps).toBe(false);
});

test("a request and what it is made of fit a record, which loggers and stores take", () => {
  expectTypeOf<core.TokenRequest>().toExtend<Record<string, unknown>>();
  expectTypeOf<core.ObservedTokenRequest>().toExtend<Record<string, unknown>>();
  expectTypeOf<core.TokenRequestInput>().toExtend<Record<string, unknown>>();
  expectTypeOf<core.ObservedTokenRequestInput>().toExtend<Record<string, unknown>>();
  expectTypeOf<core.EncodedTokenRequest>().toExtend<Record<string, unknown>>();
  expectTypeOf<FormValues>().toExtend<Record<string, unknown>>();
  expectTypeOf<ObservedFormValues>().toExtend<Record<string, unknown>>();
  // @ts-expect-error an issue is an interface
  expectTypeOf<core.Issue>().toExtend<Record<string, unknown>>();
});

test("a codec is an io-ts Type of its value, its string and unknown", () => {
  expectTypeOf(core.Kid).toExtend<t.Type<core.Kid, string, unknown>>();
  expectTypeOf(core.SecurityLevel).toExtend<t.Type<1 | 2 | 3 | 4 | 5, string, unknown>>();
  expectTypeOf(core.HdcpOutputControl).toExtend<t.Type<0 | 1 | 2, string, unknown>>();
  expectTypeOf(core.ErrorFormat).toExtend<t.Type<"html" | "json", string, unknown>>();
  expectTypeOf(core.GeneralFlags).toExtend<t.Type<"0000", string, unknown>>();
  expectTypeOf(core.TokenRequest).toExtend<t.Type<core.TokenRequest, core.EncodedTokenRequest, unknown>>();
  expectTypeOf(core.TokenRequestBody).toExtend<t.Type<core.TokenRequest, string, unknown>>();
  // @ts-expect-error a string is not a key id until it is decoded
  expect(core.Kid.encode("^kid1")).toBe("^kid1");
});

test("a codec has a named type, and is a Standard Schema of what a caller may write", () => {
  type Types<Schema extends { "~standard": { types?: unknown } }> = NonNullable<Schema["~standard"]["types"]>;
  expectTypeOf(core.Kid).toEqualTypeOf<core.KidC>();
  expectTypeOf<Types<core.KidC>>().toEqualTypeOf<{ readonly input: string | Uint8Array; readonly output: core.Kid }>();
  expectTypeOf<Types<core.SecurityLevelFromNameC>["input"]>().toEqualTypeOf<keyof typeof core.securityLevels>();
  type Input = Types<core.TokenRequestC>["input"];
  expectTypeOf<Input>().toEqualTypeOf<core.TokenRequestInput>();
  const schema = core.tokenRequestSchema({ contract: core.observed });
  expectTypeOf<Types<typeof schema>["input"]>().toEqualTypeOf<core.ObservedTokenRequestInput>();
  expectTypeOf<Types<typeof schema>["output"]>().toEqualTypeOf<core.ObservedTokenRequest>();
  // @ts-expect-error a key source is missing
  const input: Input = { customerAuthenticator: "1", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 };
  expect(Object.keys(input)).toHaveLength(4);
});

test("what may be logged of an answer has no text of the service", () => {
  type Refused = Extract<core.RedactedTokenResponse, { granted: false }>;
  expectTypeOf<Refused>().toEqualTypeOf<core.RedactedTokenRefusal | core.RedactedUnreachable>();
  expectTypeOf<core.RedactedTokenRefusal["actor"]>().toEqualTypeOf<core.TokenRefusal["actor"]>();
  const shown = core.redactTokenResponse(core.decodeTokenResponse({ status: 400, body: "A text" }));
  // @ts-expect-error the detail of a refusal is not for logs
  expect(shown.detail).toBeUndefined();
});

test("branded values are different types, and extend their plain types", () => {
  expectTypeOf<core.Kid>().toExtend<string>();
  expectTypeOf<core.LicenseDuration>().toExtend<number>();
  expectTypeOf<core.ContentKey>().not.toExtend<core.Kid>();
  expectTypeOf<string>().not.toExtend<core.ContentKey>();
  expectTypeOf<{ type: string; payload: string }>().not.toExtend<core.WvExtension>();
  const kid = core.orThrow(core.Kid.decode("^kid1"));
  // @ts-expect-error a key id is not a content key
  const contentKey: core.ContentKey = kid;
  expect(contentKey).toBe("^kid1");
});

test("a copy of an extension is not an extension until it is decoded", () => {
  const wvExtension = core.orThrow(core.WvExtension.decode("wudo,AAAAAA=="));
  // @ts-expect-error a spread drops the brand
  const changed: core.WvExtension = { ...wvExtension, payload: "junk!" };
  expect(core.WvExtension.is(changed)).toBe(false);
});

test("a request has one of three key sources, and is read-only", () => {
  expectTypeOf<core.TokenRequest>().toEqualTypeOf<
    core.ClearKeyRequest | core.WrappedKeyRequest | core.StoredKeyRequest
  >();
  expectTypeOf<core.ClearKeyRequest["contentKey"]>().toEqualTypeOf<core.ContentKey>();
  expectTypeOf<core.WrappedKeyRequest["ek"]>().toEqualTypeOf<core.Ek>();
  expectTypeOf<core.StoredKeyRequest["ek"]>().toEqualTypeOf<undefined>();
  const request = core.orThrow(
    core.decodeTokenRequest({
      customerAuthenticator: "1",
      kid: "^1",
      kek: "0".repeat(32),
      securityLevel: 1,
      hdcpOutputControl: 0,
    }),
  );
  // @ts-expect-error a request is read-only
  request.securityLevel = 2;
  expect(core.encodeTokenRequestBody(request)).toContain("securityLevel=2");
});

test("a redacted request has no secret", () => {
  type Redacted = core.RedactedTokenRequest;
  expectTypeOf<Redacted["customerAuthenticator"]>().toEqualTypeOf<"[redacted]">();
  expectTypeOf<Redacted["kek" | "ek" | "contentKey"]>().toEqualTypeOf<"[redacted]" | undefined>();
  expectTypeOf<Redacted["kid"]>().toEqualTypeOf<core.Kid>();
  expectTypeOf<NonNullable<Redacted["extra"]>[0][1]>().toEqualTypeOf<"[redacted]">();
  const redacted = { customerAuthenticator: "[redacted]" } as const satisfies Partial<Redacted>;
  // @ts-expect-error a redacted value is no secret
  const secret: core.CustomerAuthenticator = redacted.customerAuthenticator;
  expect(secret).toBe("[redacted]");
});

test("the fields of an encoded request are strings", () => {
  expectTypeOf<core.EncodedTokenRequest["securityLevel"]>().toEqualTypeOf<string>();
  expectTypeOf<core.EncodedTokenRequest["wvExtension"]>().toEqualTypeOf<readonly string[] | undefined>();
  // @ts-expect-error an encoded request has no numbers
  const fields: Pick<core.EncodedTokenRequest, "securityLevel"> = { securityLevel: 1 };
  expect(fields.securityLevel).toBe(1);
});

test("an issue is a closed set of rules and codes", () => {
  expectTypeOf<core.Issue["code"]>().toEqualTypeOf<core.EventErrorCode | null>();
  expectTypeOf<core.Issue["parameter"]>().toEqualTypeOf<core.ParameterName | null>();
  expectTypeOf<"kid.hex">().toExtend<core.RuleId>();
  expectTypeOf<core.Issues>().toExtend<readonly core.Issue[]>();
  // @ts-expect-error no such rule
  const rule: core.RuleId = "kid.length.64";
  expect(rule).toBe("kid.length.64");
});

test("orThrow takes results of functions and of codecs", () => {
  expectTypeOf(core.orThrow(core.Kid.decode("^1"))).toEqualTypeOf<core.Kid>();
  // @ts-expect-error a plain value is not a result
  expect(() => core.orThrow("^1")).toThrow();
});

test("options are a clock and the handling of unknown names", () => {
  expectTypeOf<() => number>().toExtend<Exclude<core.DecodeOptions["now"], undefined>>();
  expectTypeOf<core.DecodeOptions["unknown"]>().toEqualTypeOf<"refuse" | "keep" | undefined>();
  // @ts-expect-error unknown names are never dropped
  expect(core.decodeTokenRequestBody("a=1", { unknown: "drop" })._tag).toBe("Left");
});
