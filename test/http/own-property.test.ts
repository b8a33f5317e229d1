import { describe, expect, test } from "vitest";
import { ownProperty } from "../../src/http/own-property.ts";

describe("ownProperty", () => {
  test("returns an own property with any value", () => {
    expect([1, "", null, undefined].map((status) => ownProperty({ status }, "status"))).toStrictEqual([
      1,
      "",
      null,
      undefined,
    ]);
  });

  test("returns a property of an object without a prototype, and one that is not enumerable", () => {
    const bare: object = Object.assign(Object.create(null), { status: 1 });
    const hidden: object = Object.defineProperty({}, "status", { value: 2 });
    expect([ownProperty(bare, "status"), ownProperty(hidden, "status")]).toStrictEqual([1, 2]);
  });

  test.each([
    ["undefined", undefined],
    ["null", null],
    ["a number", 200],
    ["a string", "status"],
    ["a function", Object.assign(() => 0, { status: 1 })],
    ["an array", Object.assign([], { status: 1 })],
    ["an object without it", { body: "" }],
    ["an object that inherits it", Object.create({ status: 1 })],
    ["an object with a getter that throws", Object.defineProperty({}, "status", { get: () => JSON.parse("") })],
    ["a revoked proxy", revoked()],
  ])("returns undefined for %s", (_, value) => {
    expect(ownProperty(value, "status")).toBe(undefined);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({ status: 1 }, {});
  revoke();
  return proxy;
}
