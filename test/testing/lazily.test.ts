import { expect, test, vi } from "vitest";
import { lazily } from "../../src/testing/lazily.ts";

test("creates a property once, on first use", () => {
  const one = vi.fn(() => ({}));
  const other = vi.fn(() => "other");
  const object = lazily({ one, other });
  expect(Object.keys(object)).toStrictEqual(["one", "other"]);
  expect(one).not.toHaveBeenCalled();
  expect(object.one).toBe(object.one);
  expect(object.one).toBe({ ...object }.one);
  expect(one).toHaveBeenCalledOnce();
  expect(object.other).toBe("other");
});

test("returns a frozen object", () => {
  const object: { one?: number } = lazily<{ one: number }>({ one: () => 1 });
  expect(() => {
    object.one = 2;
  }).toThrow(TypeError);
  expect(() => delete object.one).toThrow(TypeError);
  expect(Object.isFrozen(object)).toBe(true);
});
