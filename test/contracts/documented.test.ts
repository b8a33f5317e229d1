import { expect, expectTypeOf, test } from "vitest";
import type { NameOf, RequestValueOf } from "../../src/contract/entry.ts";
import {
  type DocumentedEntries,
  documentedEntries,
  type DocumentedName as ParameterName,
  parameterNames,
  type RequiredName,
} from "../../src/contracts/documented.ts";
import type { ClearKeyRequest, TokenRequest } from "../../src/contracts/token-request.ts";
import type { TokenRequestInput } from "../../src/contracts/token-request-input.ts";
import { isParameterName } from "./names.ts";

test("lists the 14 names in canonical order", () => {
  expect(parameterNames).toStrictEqual([
    "customerAuthenticator",
    "errorFormat",
    "generalFlags",
    "kek",
    "kid",
    "ek",
    "contentKey",
    "contentId",
    "securityLevel",
    "hdcpOutputControl",
    "licenseDuration",
    "wvExtension",
    "expirationTime",
    "cookie",
  ]);
  expect(Object.isFrozen(parameterNames)).toBe(true);
});

test("the longest name has 21 characters, the maximum length of a name that may be logged (decision D15)", () => {
  expect(Math.max(...parameterNames.map(({ length }) => length))).toBe(21);
});

test("isParameterName returns true for each name", () => {
  expect(parameterNames.filter((name) => !isParameterName(name))).toStrictEqual([]);
});

test.each([
  ...["", "KID", "Kid", "kid ", " kid", "kid\n", "kid.0", "contentID", "securtyLevel", "extra", "licenceDuration"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "length", "0"],
])("isParameterName returns false for %j: names are case-sensitive", (name) => {
  expect(isParameterName(name)).toBe(false);
});

// The request types are written in full for readability; the compiler compares them with the entries.

type NamesIn<R> = R extends unknown ? keyof R : never;
type PropertyIn<R, N> = R extends unknown ? (N extends keyof R ? Exclude<R[N], undefined> : never) : never;
type RequiredIn<R> = { [N in keyof R]-?: Record<never, never> extends Pick<R, N> ? never : N }[keyof R];

test("a request has the properties of the entries, with their values", () => {
  type Values = { [E in DocumentedEntries[number] as NameOf<E>]: Readonly<RequestValueOf<E>> };
  expectTypeOf<NamesIn<TokenRequest>>().toEqualTypeOf<ParameterName | "extra" | "keys">();
  expectTypeOf<{ [N in ParameterName]: Readonly<PropertyIn<TokenRequest, N>> }>().toEqualTypeOf<Values>();
  expectTypeOf<RequiredIn<ClearKeyRequest>>().toEqualTypeOf<RequiredName | "contentKey">();
});

test("a request is assignable to Record<string, unknown>, which validators and loggers require", () => {
  expectTypeOf<TokenRequest>().toExtend<Record<string, unknown>>();
  expectTypeOf<TokenRequestInput>().toExtend<Record<string, unknown>>();
});

test("there are at most 31 entries, one for each bit of a set", () => {
  expect(documentedEntries.length).toBeLessThanOrEqual(31);
});
