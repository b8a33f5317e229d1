import fc from "fast-check";
import { expect, test } from "vitest";
import { toBytes } from "../../src/text/bytes.ts";
import { UrlencodedNames } from "../../src/text/urlencoded-names.ts";

const all = ["", "a", "ab", "abc", "abcd", "abcde", "abcdefgh", "abd", "customerAuthenticator"];
const names = new UrlencodedNames(new Map(all.map((name) => [name, name.toUpperCase()])));

test.each(all)("finds %j, whatever was found before", (name) => {
  for (const before of all) {
    names.nameAt(toBytes(`${before}=`), 0);
    const found = names.nameAt(toBytes(`&&${name}=1`), 2);
    expect([found?.value, found?.length]).toStrictEqual([name.toUpperCase(), name.length]);
  }
});

test.each([
  "b=",
  "ab",
  "ab&",
  "abcdef=",
  "abcdefg=",
  "abx=",
  "Abc=",
  "%61=",
  "customerAuthenticato=",
  "customerAuthenticatox=",
])("finds no name in %j", (body) => {
  expect(names.nameAt(toBytes(body), 0)).toBeUndefined();
});

test("finds a name in a body of any length, ASCII or not", () => {
  for (const text of ["1", "é", "1".repeat(20_000), "é".repeat(20_000)]) {
    expect(names.nameAt(toBytes(`ab=${text}`), 0)?.value).toBe("AB");
  }
});

test("property: finds a name exactly where the body has the name and =", () => {
  const body = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "=", "&"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(body, fc.nat(), (body, index) => {
      const at = index % body.length;
      const expected = all.find((name) => body.startsWith(`${name}=`, at));
      expect(names.nameAt(toBytes(body), at)?.value).toBe(expected?.toUpperCase());
    }),
    { numRuns: 1000 },
  );
});
