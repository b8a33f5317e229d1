import { inspect } from "node:util";
import fc from "fast-check";
import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import { codecs } from "../../src/codecs/by-name.ts";
import {
  type DecodeOptions,
  decodeTokenRequest,
  decodeTokenRequestBody,
  issuesOf,
  orThrow,
  redactTokenRequest,
  TokenRequestError,
  tokenRequestBodyWith,
  tokenRequestWith,
} from "../../src/index.ts";

const secretNames = ["customerAuthenticator", "kek", "ek", "contentKey"] as const;

const plainNames = [
  ...["errorFormat", "generalFlags", "kid", "contentId", "securityLevel", "hdcpOutputControl", "licenseDuration"],
  ...["wvExtension", "expirationTime", "cookie", "extra", "useHttps"],
];

type SecretName = (typeof secretNames)[number];
type Secrets = Readonly<Record<SecretName, string>>;

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), minLength: digits, maxLength: digits });

/** Random keys; one of few different digits could stand in a message by chance. */
const secrets: fc.Arbitrary<Secrets> = fc
  .record({
    customerAuthenticator: fc.tuple(fc.nat(), hex(32)).map(([id, key]) => `${id},${key}`),
    kek: fc.constantFrom(32, 48, 64).chain(hex),
    ek: hex(48),
    contentKey: hex(32),
  })
  .filter((keys) => Object.values(keys).every((key) => new Set(key.toLowerCase()).size > 8));

const secretName = fc.constantFrom(...secretNames);

/** What can become of a key on its way into a request; most of it is left. */
const damages: readonly ((key: string) => string)[] = [
  (key) => key,
  (key) => key.slice(1),
  (key) => key.slice(0, -1),
  (key) => key.slice(0, 12),
  (key) => key.slice(-12),
  (key) => `${key}0`,
  (key) => `0x${key}`,
  (key) => ` ${key}`,
  (key) => `${key}\n`,
  (key) => `"${key}"`,
  (key) => `${key},${key}`,
  (key) => `^${key}\uD800`,
  (key) => `^${key}`.padEnd(66, "x"),
  (key) => `wudo,${key}`,
  (key) => `${key.slice(0, 4)},${key}`,
  (key) => `+${key}`,
  (key) => `2030-01-31T12:00:00.${key}Z`,
  (key) => key.toUpperCase(),
  (key) => key.split("").join(" "),
];

const damaged = (key: string): fc.Arbitrary<string> => fc.constantFrom(...damages).map((damage) => damage(key));

/** No 10 characters in a row of a secret, however they are spaced, in any letter case. */
function expectNone(keys: Secrets, ...rendered: readonly string[]): void {
  for (const text of rendered) {
    const folded = text.toLowerCase().replaceAll(" ", "");
    for (const [name, key] of Object.entries(keys)) {
      for (let at = 0; at + 10 <= key.length; at++) {
        if (folded.includes(key.slice(at, at + 10).toLowerCase())) {
          expect.fail(`a part of ${name} (${key}) is in: ${text.slice(0, 2000)}`);
        }
      }
    }
  }
}

function renderings(value: unknown): string[] {
  const hidden = { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null };
  return [JSON.stringify(value), inspect(value, hidden), inspect(value), String(value)];
}

/** Everything that may be seen of an answer: the redacted request, or the issues and the exception made of them. */
function expectSafeIssues(keys: Secrets, decoded: ReturnType<typeof decodeTokenRequest>): void {
  if (decoded._tag === "Right") expectNone(keys, ...renderings(redactTokenRequest(decoded.right)));
  else expectNone(keys, ...renderings(decoded.left), ...thrown(decoded));
}

/** Everything that can be seen of io-ts errors: they themselves, the reporter's text, our issues, and the exception. */
function expectSafeErrors(keys: Secrets, decoded: t.Validation<unknown>): void {
  if (decoded._tag === "Right") return;
  expectNone(keys, ...renderings(decoded.left), ...PathReporter.report(decoded));
  expectNone(keys, ...renderings(issuesOf(decoded.left)), ...thrown(decoded));
  expect(issuesOf(decoded.left)).toHaveLength(decoded.left.length);
}

function thrown(result: Parameters<typeof orThrow>[0]): string[] {
  try {
    orThrow(result);
  } catch (error) {
    if (!(error instanceof TokenRequestError)) throw error;
    return [...renderings(error), error.message, String(error.stack), ...renderings(error.issues)];
  }
  return [];
}

const optionsOf = fc.constantFrom<DecodeOptions>({}, { unknown: "keep" }, { unknown: "keep", now: 0 });

/** Asks each face that reads a request, alone and nested in other people's codecs. */
function expectSafe(keys: Secrets, options: DecodeOptions, input: unknown): void {
  expectSafeIssues(keys, decodeTokenRequest(input, options));
  expectSafeIssues(keys, decodeTokenRequestBody(input, options));
  for (const codec of [tokenRequestWith(options), tokenRequestBodyWith(options)]) {
    expectSafeErrors(keys, codec.decode(input));
    expectSafeErrors(keys, t.type({ request: codec }).decode({ request: input, other: keys }));
    expectSafeErrors(keys, t.type({ outer: t.readonlyArray(codec) }).decode({ outer: [input, input], ...keys }));
  }
}

const property = <T>(inputs: (keys: Secrets) => fc.Arbitrary<T>, numRuns = 20): void => {
  const cases = secrets.chain((keys) => fc.tuple(fc.constant(keys), optionsOf, inputs(keys)));
  fc.assert(
    fc.property(cases, ([keys, options, input]) => expectSafe(keys, options, input)),
    { numRuns },
  );
};

const valid = (keys: Secrets) => ({ ...keys, kid: "^kid1", securityLevel: "1", hdcpOutputControl: "0" });
const bodyOf = (members: object): string =>
  Object.entries(members)
    .map(([name, text]) => `${encode(name)}=${encode(String(text))}`)
    .join("&");
const encode = (text: string): string => (text.isWellFormed() ? encodeURIComponent(text) : text);

describe("no secret is in an issue, an io-ts error, the reporter's text, or an exception", () => {
  test("where the keys are whole, and something else is wrong", () => {
    property((keys) =>
      fc
        .constantFrom<object>(
          { securityLevel: "9" },
          { kid: "" },
          { cookie: "\uD800" },
          { KID: "1" },
          { wvExtension: "," },
        )
        .chain((wrong) => fc.constantFrom<unknown>({ ...valid(keys), ...wrong }, bodyOf({ ...valid(keys), ...wrong }))),
    );
  });

  test("where a key is damaged", () => {
    property((keys) =>
      secretName.chain((name) =>
        damaged(keys[name]).chain((key) =>
          fc.constantFrom<unknown>({ ...valid(keys), [name]: key }, bodyOf({ ...valid(keys), [name]: key })),
        ),
      ),
    );
  });

  test("where a key is given for another parameter, secret or not", () => {
    const places = fc.constantFrom<string>(...secretNames, ...plainNames);
    property((keys) =>
      fc.tuple(secretName, places).chain(([name, place]) =>
        damaged(keys[name]).chain((key) =>
          // What is no secret may be shown of a request that is valid, so that something else is wrong, too.
          fc.constantFrom<unknown>(
            { ...valid(keys), securityLevel: "9", [place]: key },
            bodyOf({ ...valid(keys), securityLevel: "9", [place]: key }),
          ),
        ),
      ),
    );
  });

  test("where a key is given twice, or its text cannot be decoded", () => {
    property((keys) =>
      secretName.chain((name) => {
        const key = keys[name];
        const body = bodyOf(valid(keys));
        const piece = [
          `${name}=${key}`,
          `${name}=${key}%`,
          `useHttps=${key}%FF`,
          `wvExtension=%${key}`,
          `${key}%=${key}`,
        ];
        return fc.constantFrom(...piece).map((one) => `${one}&${body}&${one}`);
      }),
    );
  });

  test("where a key is pasted as a name", () => {
    property((keys) =>
      secretName.chain((name) => {
        const key = keys[name];
        // Shorter names may be shown (decision D15): a key has more than 21 characters.
        const pasted = fc.constantFrom(
          key,
          `${name}${key}`,
          `${key}\uD800`,
          ` ${key}`,
          `"${key}"`,
          key.slice(0, 22),
          `${name}:${key}`,
        );
        return pasted.chain((one) =>
          fc.constantFrom<unknown>(
            { ...valid(keys), [one]: key, kid: 1 },
            { ...valid(keys), [one]: null },
            { ...valid(keys), extra: [[one, key]] },
            {
              ...valid(keys),
              extra: [
                [one, key],
                [name, key],
              ],
            },
            `${bodyOf(valid(keys))}&${one}`,
            `${bodyOf(valid(keys))}&${one}=${key}%`,
            `${bodyOf({ ...valid(keys), kid: "" })}&${one}=1`,
          ),
        );
      }),
    );
  });

  test("where a key is in what is no text, or in what throws", () => {
    const places = fc.constantFrom<string>(...secretNames, ...plainNames);
    property((keys) =>
      fc.tuple(secretName, places).chain(([name, place]) => {
        const key = keys[name];
        const fail = (): never => {
          throw new Error(key);
        };
        const hostile: readonly unknown[] = [
          [key],
          { key },
          { [key]: 1 },
          Object(key),
          Symbol(key),
          () => key,
          new Map([[key, key]]),
          new Error(key),
          { type: key, payload: key },
          [{ type: "aaaa", payload: key }, key],
          [[key, key, key]],
          { toString: () => key },
          Object.defineProperty({}, "type", { get: fail, enumerable: true }),
          new Proxy({}, { get: fail, getOwnPropertyDescriptor: fail }),
        ];
        return fc.constantFrom(...hostile).map((value) => ({ ...valid(keys), securityLevel: null, [place]: value }));
      }),
    );
  });

  test("where the input as a whole is nothing that is read", () => {
    property((keys) => {
      const throwing = Object.defineProperty({ ...valid(keys) }, "kid", {
        enumerable: true,
        get(): never {
          throw new Error(Object.values(keys).join());
        },
      });
      return fc.constantFrom<unknown>(
        Object.values(keys),
        Object.entries(valid(keys)),
        new Map(Object.entries(valid(keys))),
        new URLSearchParams(valid(keys)),
        Object(bodyOf(valid(keys))),
        Buffer.from(bodyOf(valid(keys))),
        Symbol(keys.kek),
        () => keys.kek,
        throwing,
      );
    }, 30);
  });

  test("where the clock throws a key", () => {
    fc.assert(
      fc.property(secrets, (keys) => {
        const now = (): never => {
          throw new Error(keys.kek);
        };
        expectSafe(keys, { now }, { ...valid(keys), expirationTime: "2030-01-31T12:00:00Z" });
      }),
      { numRuns: 20 },
    );
  });
});

describe("the codec of one parameter", () => {
  const inputsOf = (key: string): fc.Arbitrary<unknown> =>
    fc.oneof(
      damaged(key),
      fc.constantFrom<unknown>(
        [key],
        { key },
        Object(key),
        Symbol(key),
        () => key,
        new Error(key),
        BigInt(`0x${"f".repeat(3)}`),
      ),
    );

  test.each(secretNames)("shows nothing of what %s is given, whatever key it is", (name) => {
    const cases = secrets.chain((keys) =>
      fc.tuple(
        fc.constant(keys),
        secretName.chain((other) => inputsOf(keys[other])),
      ),
    );
    fc.assert(
      fc.property(cases, ([keys, input]) => {
        expectSafeErrors(keys, codecs[name].decode(input));
        expectSafeErrors(keys, t.type({ key: codecs[name] }).decode({ key: input }));
        expectSafeErrors(keys, t.type({ keys: t.record(t.string, codecs[name]) }).decode({ keys: { first: input } }));
      }),
      { numRuns: 40 },
    );
  });

  test("that is no secret shows no object, function or symbol, which could hold one", () => {
    fc.assert(
      fc.property(secrets, secretName, (keys, name) => {
        const key = keys[name];
        const fail = (): never => {
          throw new Error(key);
        };
        const held = [
          [key],
          { key },
          { type: key },
          Object(key),
          Symbol(key),
          () => key,
          new Error(key),
          new Proxy({}, { get: fail }),
        ];
        for (const codec of Object.values(codecs)) {
          for (const input of held) {
            expectSafeErrors(keys, codec.decode(input));
            expectSafeErrors(keys, t.type({ value: codec }).decode({ value: input, ...keys }));
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe("redactTokenRequest", () => {
  test("shows no secret, whatever else the request has", () => {
    const kept = (keys: Secrets) =>
      fc.array(
        fc.tuple(fc.constantFrom("useHttps", ...Object.values(keys)), fc.constantFrom("", ...Object.values(keys))),
      );
    const cases = secrets.chain((keys) => fc.tuple(fc.constant(keys), kept(keys)));
    fc.assert(
      fc.property(cases, ([keys, extra]) => {
        const safe = redactTokenRequest(orThrow(decodeTokenRequest({ ...valid(keys), extra })));
        expectNone(keys, ...renderings(safe));
        expect(safe).toMatchObject({ kid: "^kid1", kek: "[redacted]" });
      }),
    );
  });
});

test("the search for a secret finds one, in any of its renderings", () => {
  const keys = { customerAuthenticator: "1,00112233445566778899aabbccddeeff", kek: "", ek: "", contentKey: "" };
  for (const shown of ["00112233445566778899AABBCCDDEEFF", "0 0 1 1 2 2 3 3 4 4 5 5", "x5566778899x"]) {
    expect(() => expectNone(keys, "", shown)).toThrow("a part of customerAuthenticator");
  }
  for (const value of [
    { deep: { deeper: { deepest: [[["5566778899"]]] } } },
    Symbol("5566778899"),
    new Error("5566778899"),
  ]) {
    expect(() => expectNone(keys, ...renderings(value).filter((text) => text !== undefined))).toThrow("a part of");
  }
  expect(() => expectNone(keys, "556677889")).not.toThrow();
});
