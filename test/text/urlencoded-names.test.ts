import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf } from "../../src/text/bytes.ts";
import { UrlencodedNames } from "../../src/text/urlencoded-names.ts";

const all = ["", "a", "ab", "abc", "abcd", "abcde", "abcdefgh", "abd", "customerAuthenticator"];
const names = new UrlencodedNames(new Map(all.map((name) => [name, name.toUpperCase()])));

test.each(all)("%j is found where it stands, whatever was found before", (name) => {
  for (const before of all) {
    names.nameAt(bytesOf(`${before}=`), 0);
    const found = names.nameAt(bytesOf(`&&${name}=1`), 2);
    expect([found?.meaning, found?.length]).toStrictEqual([name.toUpperCase(), name.length]);
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
])("in %j none is found", (body) => {
  expect(names.nameAt(bytesOf(body), 0)).toBeUndefined();
});

test("in a body of any length, of ASCII or not", () => {
  for (const text of ["1", "é", "1".repeat(20_000), "é".repeat(20_000)]) {
    expect(names.nameAt(bytesOf(`ab=${text}`), 0)?.meaning).toBe("AB");
  }
});

test("property: found exactly where the body has the name and = there", () => {
  const body = fc.string({ unit: fc.constantFrom("a", "b", "c", "d", "=", "&"), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(body, fc.nat(), (body, place) => {
      const at = place % body.length;
      const expected = all.find((name) => body.startsWith(`${name}=`, at));
      expect(names.nameAt(bytesOf(body), at)?.meaning).toBe(expected?.toUpperCase());
    }),
    { numRuns: 1000 },
  );
});
