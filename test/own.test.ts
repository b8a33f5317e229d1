import { expect, test } from "vitest";
import { own } from "../src/own.ts";

test("a member counts where it is the object's own", () => {
  const object: { a?: number; b?: number } = Object.assign(Object.create({ b: 2 }), { a: 1 });
  const none: typeof object | undefined = [object][1];
  expect([own(object, "a"), own(object, "b"), own(none, "a")]).toStrictEqual([1, undefined, undefined]);
});
