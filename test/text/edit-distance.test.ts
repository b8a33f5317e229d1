import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../src/text/edit-distance.ts";

test.each([
  ["", "", 0],
  ["kid", "kid", 0],
  ["", "kid", 3],
  ["kid", "", 3],
  ["kids", "kid", 1], // a deletion
  ["kd", "kid", 1], // an insertion
  ["kit", "kid", 1], // a substitution
  ["kdi", "kid", 1], // a swap of adjacent units
  ["ikd", "kid", 1],
  ["securtylevel", "securitylevel", 1],
  ["cotnentid", "contentid", 1],
  ["dik", "kid", 2], // not adjacent
  ["ca", "abc", 3], // no unit is edited twice: a swap, then an insertion between, would be 2
  ["abcd", "badc", 2],
  ["kitten", "sitting", 3],
  ["KID", "kid", 3], // the caller normalizes the letter case
  ["\u{1f511}", "", 2], // UTF-16 units
])("measures the distance from %j to %j: %i", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

/** The definition, without memoization. */
function byDefinition(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const [fromEnd, toEnd] = [from.slice(-2), to.slice(-2)];
  const [fromRest, toRest] = [from.slice(0, -1), to.slice(0, -1)];
  const distances = [
    byDefinition(fromRest, to) + 1,
    byDefinition(from, toRest) + 1,
    byDefinition(fromRest, toRest) + (from.at(-1) === to.at(-1) ? 0 : 1),
  ];
  if (fromEnd.length === 2 && toEnd === [...fromEnd].reverse().join("")) {
    distances.push(byDefinition(from.slice(0, -2), to.slice(0, -2)) + 1);
  }
  return Math.min(...distances);
}

const few = fc.string({ unit: fc.constantFrom("a", "b", "c", "d"), maxLength: 5 });
const name = fc.string({ unit: fc.constantFrom("k", "i", "d", "\ud83d", "\udd11"), maxLength: 21 });

test("property: agrees with the definition", () => {
  fc.assert(
    fc.property(few, few, (from, to) => {
      expect(editDistance(from, to)).toBe(byDefinition(from, to));
    }),
    { numRuns: 500, examples: [["ca", "abc"]] },
  );
});

test("property: is symmetric, 0 for equal strings only, and between the difference of the lengths and the longer length", () => {
  fc.assert(
    fc.property(name, name, (from, to) => {
      const distance = editDistance(from, to);
      expect(editDistance(to, from)).toBe(distance);
      expect(distance === 0).toBe(from === to);
      expect(distance).toBeLessThanOrEqual(Math.max(from.length, to.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(from.length - to.length));
    }),
    { numRuns: 500 },
  );
});
