import fc from "fast-check";
import { unknownName } from "../../src/testing/arbitraries/unknown-name.ts";
import { loneSurrogate, notText } from "../hostile/texts.ts";
import { nearMissOf } from "../reference/names.ts";
import { createInput, type Mutation, type Mutations, showName } from "../request/mutations.ts";
import { type KeyList, perKeyNames, splitName, toKeyList } from "./keys.ts";
import { toObject } from "./requests.ts";

/** Values that are no plain object. */
const noObject = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    "kid",
    true,
    1,
    7n,
    () => ({}),
    [],
    new Map(),
    new URLSearchParams("kid=1"),
  ),
  notText.filter((value) => typeof value !== "object" || Array.isArray(value)),
);

/** Values that are no list of keys; a property that is undefined is not given. */
const noList = fc.oneof(
  fc.constantFrom<unknown>(null, "", "kid", true, 1, {}, { 0: {}, length: 1 }, new Map(), new Set()),
  notText.filter((value) => !Array.isArray(value)),
  fc.constantFrom(1001, 5000).map((length) => Array.from({ length }, () => ({ kid: "^a" }))),
);

/** Breaks keys.shape: the list is none or too long, whatever else is given, or one more element is no object. */
export function byKeys(rules: Mutations): Mutation {
  return (pairs) => {
    const object = toObject(pairs);
    const list = noList.map((keys) =>
      createInput({ object: { ...object, keys } }, rules.issue("keys.shape", { path: ["keys"] })),
    );
    const element = fc.tuple(noObject, fc.nat()).map(([value, position]) => {
      const { keys, ...beside } = toKeyList(object) ?? { ...withoutKey(object), keys: [] };
      const elements: readonly unknown[] = keys;
      const index = position % (keys.length + 1);
      const expected = rules.issue("keys.shape", { index, path: ["keys", index] });
      return createInput({ object: { ...beside, keys: elements.toSpliced(index, 0, value) } }, expected);
    });
    return fc.oneof(list, element);
  };
}

/** Adds a property to a key that has no such parameter; it cannot be kept. */
export function byUnknownInKey(rules: Mutations): Mutation {
  const others = rules.contract.parameterNames.filter((name) => !perKeyNames.includes(name));
  const names = fc.oneof(unknownName(rules.contract), fc.constantFrom<string>(...others, "keys", "kid.0"));
  return (pairs) =>
    fc
      .tuple(names, fc.anything(), fc.nat(), fc.constantFrom("refuse" as const, "keep" as const))
      .filter(([, value]) => value !== undefined)
      .map(([name, value, position, unknown]) => {
        const { keys, ...beside } = toKeyList(toObject(pairs)) ?? keyOf(toObject(pairs));
        const index = position % keys.length;
        const shown = showName(name);
        const suggestion = nearMissOf("observed", name);
        const expected = rules.issue("body.unknown-parameter", {
          index,
          path: ["keys", index, ...Object.values(shown)],
          ...shown,
          ...(suggestion && { suggestion }),
        });
        const key = Object.fromEntries([...Object.entries(keys[index] ?? {}), [name, value]]);
        return createInput({ object: { ...beside, keys: keys.with(index, key) } }, expected, { unknown });
      });
}

/** Breaks body.utf-8 in the name of a property of a key. */
export function byNameInKey(rules: Mutations): Mutation {
  return (pairs) =>
    fc.tuple(loneSurrogate, fc.constantFrom("refuse" as const, "keep" as const)).map(([name, unknown]) => {
      const { keys, ...beside } = toKeyList(toObject(pairs)) ?? keyOf(toObject(pairs));
      const expected = rules.issue("body.utf-8", { index: 0, path: ["keys", 0] });
      return createInput({ object: { ...beside, keys: keys.with(0, { ...keys[0], [name]: "" }) } }, expected, {
        unknown,
      });
    });
}

/** Moves the plain parameters of a key into a list with one key. */
function keyOf(object: Readonly<Record<string, unknown>>): KeyList {
  const ofKey = Object.entries(object).filter(([name]) => isOfKey(name));
  return { ...withoutKey(object), keys: [Object.fromEntries(ofKey)] };
}

function withoutKey(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !isOfKey(name)));
}

function isOfKey(name: string): boolean {
  return perKeyNames.some((perKey) => perKey === splitName(name).parameter);
}
