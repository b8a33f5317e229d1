import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hasRepeatedMembers } from "../../../src/diagnose/body/repeated-members.ts";

test.each([
  ['{"a":1,"a":2}', true],
  ['{"a":{"b":1,"c":[{"b":1,"b":2}]}}', true],
  ['{"a":[],"b":{},"a":1}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"a":{"a":{"a":1}},"b":["a","a",{"a":1},{"a":2}]}', false],
  ['{"a":"b","b":"a","c":":","d":"{","e":"}"}', false],
  ['["a","a"]', false],
  ['"a"', false],
  ["", false],
  ['"a":1,"a":2', false], // no JSON, nor are the next
  ["}", false],
  ["`", false],
])("%s: %s", (json, isRepeated) => {
  expect(hasRepeatedMembers(json)).toBe(isRepeated);
});

test("property: sees no repeated member in what JSON.stringify writes, and one that is added", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, name) => {
      expect(hasRepeatedMembers(JSON.stringify(value, null, 1))).toBe(false);
      const member = `${JSON.stringify(name)}:${JSON.stringify(value)}`;
      expect(hasRepeatedMembers(`[{${member},${member}}]`)).toBe(true);
    }),
  );
});
