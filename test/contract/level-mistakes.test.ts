import { expect, test } from "vitest";
import { levelMistakes, levelName } from "../../src/contract/level-mistakes.ts";

const { recognize } = levelName({ NONE: 0, SOME_V1: 1 });
const accepts = (): boolean => false;

test.each([
  ["NONE", "0"],
  ["none", "0"],
  ["Some_v1", "1"],
  ["1 - SOME_V1", "1"],
  ["1 - some_v1", "1"],
])("%s is the name of level %s", (text, level) => {
  expect(recognize(text, accepts)).toStrictEqual({ meant: [{ text: level }] });
});

test.each([
  "",
  "0",
  "SOME",
  "SOME_V",
  "SOME_V11",
  "0 - SOME_V1",
  " NONE",
  "NONE\n",
  "toString",
  "__proto__",
  "\u017fome_v1",
])("%j is no name of a level", (text) => {
  expect(recognize(text, accepts)).toBeUndefined();
});

test("takes a huge text", () => {
  expect(recognize("A".repeat(2 ** 24), accepts)).toBeUndefined();
});

test("a level has a name or wrong zeros", () => {
  expect(levelMistakes({}).others.map(({ id }) => id)).toStrictEqual(["level.name", "number.zeros"]);
});
