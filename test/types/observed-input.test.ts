import { expect, expectTypeOf, test } from "vitest";
import {
  buildTokenRequest,
  type ObservedTokenRequest,
  type ObservedTokenRequestInput,
  observed,
} from "../../src/index.ts";

// Checked by tsc: each test has accepted and refused inputs, so that the type `any` fails.

const base = { customerAuthenticator: "123456" } as const;
const contentKey = "5438b719bf47a2f5678237477db2f9e6";
const kek = "000102030405060708090a0b0c0d0e0f";
const ek = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";
const options = { contract: observed } as const;

/** Expects that an input that the compiler accepts is also accepted at run time. */
function expectValid(input: ObservedTokenRequestInput): void {
  expect(buildTokenRequest(input, options)._tag).toBe("Right");
}

test("a request has one key with plain names", () => {
  expectValid({ ...base, kid: "^kid1", contentKey });
  expectValid({ ...base, kid: "^kid1", kek, ek, securityLevel: 5, hdcpOutputControl: "5", trackType: 4 });
  expectValid({ ...base, kid: "^kid1", kek, keys: undefined, useHttps: true, generalFlags: "00000001" });
  expectTypeOf(buildTokenRequest({ ...base, kid: "^kid1", contentKey }, options)).toEqualTypeOf<
    ReturnType<typeof buildTokenRequest<ObservedTokenRequestInput, { contract: typeof observed }>>
  >();

  // @ts-expect-error ek needs kek
  buildTokenRequest({ ...base, kid: "^kid1", ek }, options);
  // @ts-expect-error no key at all
  buildTokenRequest({ ...base, kid: "^kid1" }, options);
  // @ts-expect-error kid is missing
  buildTokenRequest({ ...base, contentKey }, options);
  // @ts-expect-error a level that is none
  buildTokenRequest({ ...base, kid: "^kid1", contentKey, hdcpOutputControl: 6 }, options);
  // @ts-expect-error a number is no useHttps
  buildTokenRequest({ ...base, kid: "^kid1", contentKey, useHttps: 1 }, options);
});

test("what the compiler does not know is checked at run time", () => {
  const [level, text] = [Number("1"), String("1")];
  const plain = { kid: text.replace("1", "^a"), contentKey: String(contentKey), trackType: level };
  expectValid({ ...base, ...plain, useHttps: text, hdcpOutputControl: text, playbackDuration: text });
  expectValid({ ...base, keys: [{ ...plain, securityLevel: level, hdcpOutputControl: text }] });
  buildTokenRequest({ ...base, keys: [{ ...plain, securityLevel: text, trackType: text }], useHttps: text }, options);

  // @ts-expect-error useHttps.value
  buildTokenRequest({ ...base, ...plain, useHttps: "yes" }, options);
  // @ts-expect-error trackType.value in a key
  buildTokenRequest({ ...base, keys: [{ ...plain, trackType: 5 }] }, options);
  // @ts-expect-error playbackDuration.integer
  buildTokenRequest({ ...base, ...plain, playbackDuration: 0 }, options);
  // @ts-expect-error generalFlags.value
  buildTokenRequest({ ...base, ...plain, generalFlags: "00000002" }, options);
});

test("a request has several keys, or one in a list", () => {
  expectValid({ ...base, keys: [{ kid: "^kid1", contentKey }] });
  expectValid({
    ...base,
    keys: [
      { kid: "^a", contentKey, trackType: 0 },
      { kid: "^b", contentKey, securityLevel: "1" },
    ],
  });
  expectValid({ ...base, kek, keys: [{ kid: "^a", ek }, { kid: "^b" }, { kid: "^c", contentKey }] });

  // @ts-expect-error an ek of a key needs kek
  buildTokenRequest({ ...base, keys: [{ kid: "^a", ek }] }, options);
  // @ts-expect-error a key without kek needs contentKey
  buildTokenRequest({ ...base, keys: [{ kid: "^a" }] }, options);
  // @ts-expect-error a key needs kid
  buildTokenRequest({ ...base, keys: [{ contentKey }] }, options);
});

test("the compiler refuses plain names beside keys", () => {
  // @ts-expect-error kid beside keys
  buildTokenRequest({ ...base, kid: "^kid1", contentKey, keys: [{ kid: "^a", contentKey }] }, options);
  // @ts-expect-error trackType beside keys
  buildTokenRequest({ ...base, trackType: 1, keys: [{ kid: "^a", contentKey }] }, options);
  expectTypeOf<ObservedTokenRequest>().not.toExtend<{ kid: string; keys: readonly object[] }>();
});

test("the compiler refuses a literal that breaks a rule, in a key too", () => {
  expectValid({ ...base, keys: [{ kid: "fd1a706ac2b36002888f6d4a414333c3", contentKey }] });
  // @ts-expect-error kid.hex
  buildTokenRequest({ ...base, kid: "fd1a", contentKey }, options);
  // @ts-expect-error kid.hex in a key
  buildTokenRequest({ ...base, keys: [{ kid: "fd1a", contentKey }] }, options);
  // @ts-expect-error contentKey.hex in a key
  buildTokenRequest({ ...base, keys: [{ kid: "^a", contentKey: "00" }] }, options);
  // @ts-expect-error an unknown name in a key
  buildTokenRequest({ ...base, keys: [{ kid: "^a", contentKey, cookie: "1" }] }, options);
  // @ts-expect-error an unknown name in a key cannot be kept
  buildTokenRequest({ ...base, keys: [{ kid: "^a", contentKey, note: "1" }] }, { ...options, unknown: "keep" });
  // @ts-expect-error an unknown name beside the keys
  buildTokenRequest({ ...base, keys: [{ kid: "^a", contentKey }], note: "1" }, options);
  expect(
    buildTokenRequest({ ...base, keys: [{ kid: "^a", contentKey }], note: "1" }, { ...options, unknown: "keep" })._tag,
  ).toBe("Right");
});

test("names of the observed contract are unknown to the documented one", () => {
  const documented = { ...base, kid: "^kid1", contentKey, securityLevel: 1, hdcpOutputControl: 0 } as const;
  expect(buildTokenRequest(documented)._tag).toBe("Right");
  // @ts-expect-error useHttps is unknown
  buildTokenRequest({ ...documented, useHttps: "true" });
  const input = { customerAuthenticator: "1", securityLevel: 1, hdcpOutputControl: 0, keys: [{ kid: "^a" }] } as const;
  // @ts-expect-error keys are unknown
  buildTokenRequest(input);
});
