import { inspect } from "node:util";
import fc from "fast-check";
import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, test } from "vitest";
import {
  type DecodeOptions,
  decodeTokenRequest,
  decodeTokenResponse,
  documented,
  issuesOf,
  observed,
  orThrow,
  redactTokenRequest,
  redactTokenResponse,
  TokenRequestError,
  tokenRequestBodyCodec,
  tokenRequestCodec,
} from "../../src/index.ts";
import { decodeAnyBody } from "../../src/request/decode.ts";
import { codecs } from "../io-ts/codecs.ts";

const secretNames = ["customerAuthenticator", "kek", "ek", "contentKey"] as const;

const plainNames = [
  ...["errorFormat", "generalFlags", "kid", "contentId", "securityLevel", "hdcpOutputControl", "licenseDuration"],
  ...["wvExtension", "expirationTime", "cookie", "extra", "useHttps"],
];

type SecretName = (typeof secretNames)[number];
type Secrets = Readonly<Record<SecretName, string>>;

const hex = (digits: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdefABCDEF"), minLength: digits, maxLength: digits });

/** Random keys, each with more than 8 different digits, so that no message contains a part by chance. */
const secrets: fc.Arbitrary<Secrets> = fc
  .record({
    customerAuthenticator: fc.tuple(fc.nat(), hex(32)).map(([id, key]) => `${id},${key}`),
    kek: fc.constantFrom(32, 48, 64).chain(hex),
    ek: hex(48),
    contentKey: hex(32),
  })
  .filter((keys) => Object.values(keys).every((key) => new Set(key.toLowerCase()).size > 8));

const secretName = fc.constantFrom(...secretNames);

/** Mutations of a key that keep most of it. */
const mutations: readonly ((key: string) => string)[] = [
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

const mutate = (key: string): fc.Arbitrary<string> => fc.constantFrom(...mutations).map((mutation) => mutation(key));

/** Expects no 10 consecutive characters of a secret, in any letter case, ignoring spaces. */
function expectNoSecret(keys: Secrets, ...rendered: readonly string[]): void {
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

function render(value: unknown): string[] {
  const hidden = { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null };
  return [JSON.stringify(value), inspect(value, hidden), inspect(value), String(value)];
}

/** Checks everything that may be logged of a result: the redacted request, or the issues and the exception with them. */
function expectSafeIssues(keys: Secrets, decoded: ReturnType<typeof decodeTokenRequest>): void {
  if (decoded._tag === "Right") expectNoSecret(keys, ...render(redactTokenRequest(decoded.right)));
  else expectNoSecret(keys, ...render(decoded.left), ...renderThrown(decoded));
}

/** Checks io-ts errors, the text of the reporter, the issues, and the exception. */
function expectSafeErrors(keys: Secrets, decoded: t.Validation<unknown>): void {
  if (decoded._tag === "Right") return;
  expectNoSecret(keys, ...render(decoded.left), ...PathReporter.report(decoded));
  expectNoSecret(keys, ...render(issuesOf(decoded.left)), ...renderThrown(decoded));
  expect(issuesOf(decoded.left)).toHaveLength(decoded.left.length);
}

function renderThrown(result: Parameters<typeof orThrow>[0]): string[] {
  try {
    orThrow(result);
  } catch (error) {
    if (!(error instanceof TokenRequestError)) throw error;
    return [...render(error), error.message, String(error.stack), ...render(error.issues)];
  }
  return [];
}

const anyOptions = fc
  .tuple(
    fc.constantFrom<DecodeOptions>({}, { unknown: "keep" }, { unknown: "keep", now: 0 }),
    fc.constantFrom(documented, observed),
  )
  .map(([options, contract]): DecodeOptions => ({ ...options, contract }));

/** Checks each decoder and codec of a request, alone and nested in other codecs. */
function expectSafe(keys: Secrets, options: DecodeOptions, input: unknown): void {
  expectSafeIssues(keys, decodeTokenRequest(input, options));
  expectSafeIssues(keys, decodeAnyBody(input, options));
  for (const codec of [tokenRequestCodec(options), tokenRequestBodyCodec(options)]) {
    expectSafeErrors(keys, codec.decode(input));
    expectSafeErrors(keys, t.type({ request: codec }).decode({ request: input, other: keys }));
    expectSafeErrors(keys, t.type({ outer: t.readonlyArray(codec) }).decode({ outer: [input, input], ...keys }));
  }
}

const property = <T>(inputs: (keys: Secrets) => fc.Arbitrary<T>, numRuns = 20): void => {
  const cases = secrets.chain((keys) => fc.tuple(fc.constant(keys), anyOptions, inputs(keys)));
  fc.assert(
    fc.property(cases, ([keys, options, input]) => expectSafe(keys, options, input)),
    { numRuns },
  );
};

const valid = (keys: Secrets) => ({ ...keys, kid: "^kid1", securityLevel: "1", hdcpOutputControl: "0" });
const toBody = (parameters: object): string =>
  Object.entries(parameters)
    .map(([name, text]) => `${encode(name)}=${encode(String(text))}`)
    .join("&");
const encode = (text: string): string => (text.isWellFormed() ? encodeURIComponent(text) : text);

describe("puts no secret into an issue, an io-ts error, the text of the reporter, or an exception", () => {
  test("if the keys are valid, and something else is wrong", () => {
    property((keys) =>
      fc
        .constantFrom<object>(
          { securityLevel: "9" },
          { kid: "" },
          { cookie: "\uD800" },
          { KID: "1" },
          { wvExtension: "," },
        )
        .chain((wrong) => fc.constantFrom<unknown>({ ...valid(keys), ...wrong }, toBody({ ...valid(keys), ...wrong }))),
    );
  });

  test("if a key is damaged", () => {
    property((keys) =>
      secretName.chain((name) =>
        mutate(keys[name]).chain((key) =>
          fc.constantFrom<unknown>({ ...valid(keys), [name]: key }, toBody({ ...valid(keys), [name]: key })),
        ),
      ),
    );
  });

  test("if a key of several is damaged, or in the place of another value or of a name", () => {
    property((keys) =>
      fc.tuple(secretName, fc.constantFrom(...secretNames, ...plainNames)).chain(([name, target]) =>
        mutate(keys[name]).chain((key) => {
          const { customerAuthenticator, kek, ek, contentKey } = keys;
          const first = { kid: "^a", ek, contentKey };
          const second = { kid: "^b", contentKey, securityLevel: "9", [target]: key, [key]: key };
          const list = { customerAuthenticator, kek, keys: [first, second] };
          // A valid request may show a kid, so that something else is wrong, too.
          const wrong = { "kid.0": "^a", "ek.0": ek, "securityLevel.0": "9" };
          const indexed = toBody({ customerAuthenticator, kek, ...wrong, [`${target}.1`]: key });
          const odd = { customerAuthenticator, kek, "kid.0": key, [`${key}.0`]: key, keys: [key, [key], { [key]: 1 }] };
          return fc.constantFrom<unknown>(list, indexed, odd);
        }),
      ),
    );
  });

  test("if a key is the value of another parameter, secret or not", () => {
    const targets = fc.constantFrom<string>(...secretNames, ...plainNames);
    property((keys) =>
      fc.tuple(secretName, targets).chain(([name, target]) =>
        mutate(keys[name]).chain((key) =>
          // A valid request may show parameters that are not secret, so something else is wrong, too.
          fc.constantFrom<unknown>(
            { ...valid(keys), securityLevel: "9", [target]: key },
            toBody({ ...valid(keys), securityLevel: "9", [target]: key }),
          ),
        ),
      ),
    );
  });

  test("if a key is repeated, or its text cannot be decoded", () => {
    property((keys) =>
      secretName.chain((name) => {
        const key = keys[name];
        const body = toBody(valid(keys));
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

  test("if a key is pasted as a name", () => {
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
            `${toBody(valid(keys))}&${one}`,
            `${toBody(valid(keys))}&${one}=${key}%`,
            `${toBody({ ...valid(keys), kid: "" })}&${one}=1`,
          ),
        );
      }),
    );
  });

  test("if a key is in a value that is not a string, or in an exception", () => {
    const targets = fc.constantFrom<string>(...secretNames, ...plainNames);
    property((keys) =>
      fc.tuple(secretName, targets).chain(([name, target]) => {
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
        return fc.constantFrom(...hostile).map((value) => ({ ...valid(keys), securityLevel: null, [target]: value }));
      }),
    );
  });

  test("if the whole input has an unsupported type", () => {
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
        Object(toBody(valid(keys))),
        Buffer.from(toBody(valid(keys))),
        Symbol(keys.kek),
        () => keys.kek,
        throwing,
      );
    }, 30);
  });

  test("if the clock throws a key", () => {
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

describe("puts no key of a record into an io-ts error", () => {
  const first = (record: t.Mixed): t.Mixed => t.type({ first: record });
  /** Codecs that contain a record, and the input around the record. */
  const around: readonly (readonly [codec: (record: t.Mixed) => t.Mixed, input: (record: object) => unknown])[] = [
    [(record) => record, (record) => record],
    [first, (record) => ({ first: record })],
    [(record) => t.array(record), (record) => [record, record]],
    [(record) => t.tuple([t.unknown, record]), (record) => [record, record]],
    [(record) => t.partial({ first: t.readonlyArray(record) }), (record) => ({ first: [record] })],
    [(record) => t.strict({ first: record }), (record) => ({ first: record, ...record })],
    [(record) => t.intersection([first(record), t.UnknownRecord]), (record) => ({ first: record, ...record })],
    [(record) => t.union([t.number, first(record), t.array(record)]), (record) => ({ first: record })],
    [
      (record) => t.union([t.strict({ tag: t.literal(1), a: record }), t.type({ tag: t.literal(2) })]),
      (record) => ({ tag: 1, a: record }),
    ],
    [(record) => t.refinement(t.readonly(record), () => true), (record) => record],
    [(record) => t.recursion<unknown>("Record", () => record), (record) => record],
    [(record) => t.UnknownRecord.pipe(record), (record) => record],
  ];

  test("at any depth", () => {
    const leaves = fc.constantFrom<readonly [t.Mixed, unknown]>(
      ...Object.values(codecs).map((codec): readonly [t.Mixed, unknown] => [codec, Symbol("no value")]),
      [tokenRequestCodec({}), {}],
      [tokenRequestBodyCodec({}), "kid=&kek=%"],
    );
    const nested = fc.array(fc.tuple(fc.constantFrom(...around), fc.boolean()), { minLength: 1, maxLength: 4 });
    const cases = secrets.chain((keys) =>
      fc.tuple(
        fc.constant(keys),
        secretName.chain((name) => mutate(keys[name])),
        leaves,
        nested,
      ),
    );
    fc.assert(
      fc.property(cases, ([keys, key, leaf, layers]) => {
        const domain = codecs.customerAuthenticator.is(key) ? codecs.customerAuthenticator : t.string;
        const [codec, input] = layers.reduce<readonly [t.Mixed, unknown]>(
          ([inner, value], [[wrap, fill], isKeyed]) => [
            wrap(t.record(isKeyed ? domain : t.string, inner)),
            fill({ [key]: value }),
          ],
          leaf,
        );
        const decoded = codec.decode(input);
        const issues = decoded._tag === "Left" ? issuesOf(decoded.left) : [];
        // Codecs of others, as in the other branches of a union, show their input.
        const errors = decoded._tag === "Left" ? decoded.left.filter((error) => Object.hasOwn(error, "issue")) : [];
        expect(issues.length).toBeGreaterThan(0);
        expectNoSecret(keys, ...render(errors), ...PathReporter.report(t.failures(errors)));
      }),
    );
  });
});

describe("codec of one parameter", () => {
  const createInputs = (key: string): fc.Arbitrary<unknown> =>
    fc.oneof(
      mutate(key),
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

  test.each(secretNames)("shows no part of any key given as %s", (name) => {
    const cases = secrets.chain((keys) =>
      fc.tuple(
        fc.constant(keys),
        secretName.chain((other) => createInputs(keys[other])),
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

  test("shows no object, function or symbol, even for a parameter that is not secret", () => {
    fc.assert(
      fc.property(secrets, secretName, (keys, name) => {
        const key = keys[name];
        const fail = (): never => {
          throw new Error(key);
        };
        const inputs = [
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
          for (const input of inputs) {
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
  test("shows no secret in any request", () => {
    const kept = (keys: Secrets) =>
      fc.array(
        fc.tuple(fc.constantFrom("useHttps", ...Object.values(keys)), fc.constantFrom("", ...Object.values(keys))),
      );
    const cases = secrets.chain((keys) => fc.tuple(fc.constant(keys), kept(keys)));
    fc.assert(
      fc.property(cases, ([keys, extra]) => {
        const safe = redactTokenRequest(orThrow(decodeTokenRequest({ ...valid(keys), extra })));
        expectNoSecret(keys, ...render(safe));
        expect(safe).toMatchObject({ kid: "^kid1", kek: "[redacted]" });
      }),
    );
  });
});

describe("redactTokenResponse", () => {
  const answered = (body: (key: string) => string): fc.Arbitrary<readonly [Secrets, string]> =>
    secrets.chain((keys) => fc.tuple(fc.constant(keys), secretName.chain((name) => mutate(keys[name])).map(body)));

  test("shows no key that the service quotes in a refusal", () => {
    const quoting: readonly ((key: string) => string)[] = [
      (key) => key,
      (key) => `<h1>${key}</h1><p title="${key}">Error -2018: ${key}</p>`,
      (key) => JSON.stringify({ code: -2018, message: `[-2018] Authentication token invalid: ${key}` }),
      (key) => JSON.stringify({ code: key, errorCode: `-${key}`, [key]: key }),
    ];
    const statuses = fc.constantFrom(0, 200, 400, 401, 500);
    const cases = fc.constantFrom(...quoting).chain(answered);
    fc.assert(
      fc.property(statuses, cases, (status, [keys, body]) => {
        expectNoSecret(keys, ...render(redactTokenResponse(decodeTokenResponse({ status, body }))));
      }),
    );
  });

  test("shows no token, and nothing else of the query of a grant", () => {
    const url = (key: string): string => `https://wv/rights/?contentKey=${key}&ExpressPlayToken=${key}#${key}`;
    const cases = answered((key) => url(key.replaceAll(/[^\w,]/g, "")));
    fc.assert(
      fc.property(cases, ([keys, body]) => {
        const shown = redactTokenResponse(decodeTokenResponse({ status: 200, body }));
        expect(shown.granted).toBe(true);
        expectNoSecret(keys, ...render(shown));
      }),
    );
  });
});

test("expectNoSecret finds a secret in any rendering", () => {
  const keys = { customerAuthenticator: "1,00112233445566778899aabbccddeeff", kek: "", ek: "", contentKey: "" };
  for (const text of ["00112233445566778899AABBCCDDEEFF", "0 0 1 1 2 2 3 3 4 4 5 5", "x5566778899x"]) {
    expect(() => expectNoSecret(keys, "", text)).toThrow("a part of customerAuthenticator");
  }
  for (const value of [
    { deep: { deeper: { deepest: [[["5566778899"]]] } } },
    Symbol("5566778899"),
    new Error("5566778899"),
  ]) {
    expect(() => expectNoSecret(keys, ...render(value).filter((text) => text !== undefined))).toThrow("a part of");
  }
  expect(() => expectNoSecret(keys, "556677889")).not.toThrow();
});
