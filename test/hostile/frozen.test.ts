import { readFileSync } from "node:fs";
import { Arbitrary } from "fast-check";
import { Type } from "io-ts";
import { beforeAll, describe, expect, test } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { NameTable } from "../../src/contract/name-table.ts";
import { definitions } from "../../src/form/definitions.ts";
import { contentKeyField, createField, fields, kidField, tokenRequestForm } from "../../src/form/index.ts";
import {
  decodeTokenRequest,
  decodeTokenRequestBody,
  documented,
  observed,
  orThrow,
  redactTokenRequest,
} from "../../src/index.ts";
import { least, leastBody } from "../request/expected.ts";

// Whoever imports an entry point has the tables that the library itself reads: nobody may change them.

const manifest: { readonly exports: object } = JSON.parse(readFileSync("package.json", "utf8"));
const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));
const exported: (readonly [name: string, value: unknown])[] = [];

beforeAll(async () => {
  for (const entry of entries) {
    const module: object = await import(`widevine-license-token${entry.slice(1)}`);
    exported.push(...Object.entries(module).map(([name, value]) => [`${entry} ${name}`, value] as const));
  }
});

/** The objects that are no tables: each is a value of another library, or holds no more than code. */
const exempt = [
  Type, // the codecs: io-ts makes them, and whoever replaces a method of a codec has replaced the codec
  Arbitrary, // the arbitraries: fast-check makes them
  NameTable, // the names of a contract: its state is private
  Function, // functions and classes: a property of a function is read by nobody here
];

/** Lists the objects in a value that are not frozen, and those that could not be: each by its path. */
function findMutable(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (Object(value) !== value || seen.has(value) || exempt.some((one) => value instanceof one)) return [];
  seen.add(value);
  const object: object = Object(value);
  const own = Reflect.ownKeys(object).flatMap((key) =>
    findMutable(Reflect.get(object, key), `${path}.${String(key)}`, seen),
  );
  const prototypes: unknown[] = [Object.prototype, Array.prototype, Failure.prototype, null];
  if (!prototypes.includes(Object.getPrototypeOf(object))) return [`${path} has another class`, ...own];
  return Object.isFrozen(object) ? own : [path, ...own];
}

test("everything that an entry point exports is frozen, at any depth", () => {
  expect(entries.length).toBeGreaterThan(5);
  expect(exported.length).toBeGreaterThan(60);
  expect(exported.flatMap(([name, value]) => findMutable(value, name))).toStrictEqual([]);
});

test("the names of a contract cannot be changed, and show nothing", () => {
  for (const { slotsByName } of [documented, observed]) {
    expect(Reflect.ownKeys(slotsByName)).toStrictEqual([]);
    expect(Object.isFrozen(slotsByName)).toBe(true);
    expect(slotsByName).toBeInstanceOf(NameTable);
  }
});

describe("what an exported function returns has no part of a table that could be changed", () => {
  test("a failure of a parameter", () => {
    const inputs: readonly unknown[] = ["", "x", "^", `^${"a".repeat(65)}`, "a,", "wud,A", "aaaa,", "wudo,AA==", "+0"];
    const failures = [...inputs, -1, undefined, null, {}, "2030-01-31", "2030-02-30T00:00:00Z"].flatMap((input) =>
      Object.values(definitions).flatMap(({ parameter }) => {
        const read = parameter.read(input, 0);
        return read instanceof Failure ? [read] : [];
      }),
    );
    expect(new Set(failures).size).toBeGreaterThan(20);
    expect(failures.flatMap((failure) => findMutable(failure, failure.rules.join()))).toStrictEqual([]);
  });

  test("a field", () => {
    expect(findMutable(createField(kidField), "kid")).toStrictEqual([]);
    expect(findMutable(createField(contentKeyField, { texts: { contentKey: { label: "Key" } } }), "key")).toStrictEqual(
      [],
    );
  });

  test("a JSON Schema, each of which is new", () => {
    for (const {
      "~standard": { jsonSchema },
    } of [...Object.values(fields), tokenRequestForm]) {
      for (const create of [jsonSchema.input, jsonSchema.output]) {
        const before = structuredClone(create());
        const schema = create();
        for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
        for (const part of Object.values(create())) damage(part);
        expect(create()).toStrictEqual(before);
      }
    }
  });
});

/** Tries to empty each object in a value. */
function damage(value: unknown): void {
  if (Object(value) !== value) return;
  const object: object = Object(value);
  for (const key of Object.keys(object)) {
    damage(Reflect.get(object, key));
    Reflect.deleteProperty(object, key);
  }
}

test("no change of a field's definition switches redaction off, or makes a rule milder", () => {
  const request = orThrow(decodeTokenRequestBody(leastBody));
  for (const definition of Object.values(definitions)) {
    const { parameter } = definition;
    expect(Reflect.set(parameter, "secret", false)).toBe(false);
    expect(Reflect.set(parameter, "read", (input: unknown) => input)).toBe(false);
    expect(Reflect.set(definition, "parameter", { ...parameter, secret: false })).toBe(false);
    damage(definition);
  }
  expect(redactTokenRequest(request)).toMatchObject({ customerAuthenticator: "[redacted]", contentKey: "[redacted]" });
  expect(decodeTokenRequest({ ...least, kid: "x" })).toMatchObject({ _tag: "Left", left: [{ code: -4020 }] });
  const read = kidField.parameter.read("x");
  expect(() => read instanceof Failure && Reflect.apply(Array.prototype.pop, read.rules, [])).toThrow(TypeError);
});

describe("the search finds", () => {
  const frozen = Object.freeze([]);
  test.each<[string, unknown, readonly string[]]>([
    ["an object that is not frozen", {}, ["x"]],
    ["an array in a frozen object", Object.freeze({ a: [] }), ["x.a"]],
    ["an object behind a getter", Object.freeze(Object.defineProperty({}, "a", { get: () => ({}) })), ["x.a"]],
    ["an object under a symbol", Object.freeze({ [Symbol.iterator]: {} }), ["x.Symbol(Symbol.iterator)"]],
    ["a Map", Object.freeze(new Map()), ["x has another class"]],
    ["a failure", Object.freeze(Object.assign(Object.create(Failure.prototype), { rules: [] })), ["x.rules"]],
    ["nothing in a frozen array", frozen, []],
    ["nothing in a circle", Object.freeze({ frozen, again: frozen }), []],
  ])("%s", (_, value, found) => {
    expect(findMutable(value, "x")).toStrictEqual(found);
  });
});
