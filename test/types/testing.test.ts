import type * as fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import type * as core from "../../src/index.ts";
import * as testing from "../../src/testing/index.ts";
import * as fake from "../../src/testing/service/index.ts";

// Checked by tsc: the types of /testing. Each test has an expectation and an expected error.

test("an arbitrary generates canonical values of its parameter, and spellings generates strings", () => {
  expectTypeOf(testing.arbitraries.kid).toEqualTypeOf<fc.Arbitrary<core.Kid>>();
  expectTypeOf(testing.arbitraries.securityLevel).toEqualTypeOf<fc.Arbitrary<core.SecurityLevel>>();
  expectTypeOf(testing.arbitraries.wvExtension).toEqualTypeOf<fc.Arbitrary<core.WvExtension>>();
  expectTypeOf(testing.arbitraries.spellings.kid).toEqualTypeOf<fc.Arbitrary<string>>();
  expectTypeOf<keyof testing.SpellingArbitraries>().toEqualTypeOf<keyof testing.ValueArbitraries>();
  // @ts-expect-error a key id is not a content key
  const contentKey: fc.Arbitrary<core.ContentKey> = testing.arbitraries.kid;
  expect(contentKey).toBe(testing.arbitraries.kid);
});

test("whole messages have the types of the core", () => {
  expectTypeOf(testing.arbitraries.tokenRequest).toEqualTypeOf<fc.Arbitrary<core.TokenRequest>>();
  expectTypeOf(testing.arbitraries.tokenRequestBody).toEqualTypeOf<fc.Arbitrary<string>>();
  expectTypeOf(testing.arbitraries.tokenResponse).toEqualTypeOf<fc.Arbitrary<testing.TokenResponse>>();
  expectTypeOf<testing.TokenResponse>().toExtend<Parameters<typeof core.decodeTokenResponse>[0]>();
  expectTypeOf<testing.BrokenTokenRequestBody>().toEqualTypeOf<{
    readonly body: string;
    readonly now: number | null;
    readonly issue: core.Issue;
  }>();
  // @ts-expect-error a broken body is not only a string
  const body: fc.Arbitrary<string> = testing.arbitraries.brokenTokenRequestBody;
  expect(body).toBe(testing.arbitraries.brokenTokenRequestBody);
});

test("the fake service is a function from the platform's Request to its Response", async () => {
  expectTypeOf(fake.tokenService).returns.toEqualTypeOf<fake.TokenService>();
  expectTypeOf<fake.TokenService>().parameters.toEqualTypeOf<[request: Request]>();
  expectTypeOf<fake.TokenService>().returns.toEqualTypeOf<Promise<Response>>();
  expectTypeOf<fake.TokenServiceOptions>().toExtend<core.DecodeOptions>();
  const service = fake.tokenService();
  // @ts-expect-error a URL is not a request
  await expect(service("https://a/")).rejects.toThrow(TypeError);
});

test("a failure is a code of table 18, or a status of table 17", () => {
  expectTypeOf<core.EventErrorCode>().toExtend<fake.TokenServiceFailure>();
  expectTypeOf<503>().toExtend<fake.TokenServiceFailure>();
  const service = fake.tokenService();
  // @ts-expect-error 200 is not a failure
  service.failNext(200);
  // @ts-expect-error table 18 has no such code
  service.failNext(-2109);
  expect(service.failNext()).toBeUndefined();
});
