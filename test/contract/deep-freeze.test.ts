import { expect, test } from "vitest";
import { deepFreeze } from "../../src/contract/deep-freeze.ts";
import { playbackDurationField } from "../../src/parameters/playback-duration/field.ts";
import { securityLevelField } from "../../src/parameters/security-level/field.ts";

test("freezes a table and all that it holds", () => {
  const table = deepFreeze({ list: [{ text: "a" }], none: undefined });
  expect([table, table.list, table.list[0]].map(Object.isFrozen)).toStrictEqual([true, true, true]);
});

test("freezes no global through a field", () => {
  for (const { parameter } of [securityLevelField, playbackDurationField]) {
    expect(Object.isFrozen(parameter)).toBe(true);
  }
  expect(Object.isFrozen(String)).toBe(false);
});
