import { describe, expect, test } from "vitest";
import { ownMember } from "../../src/http/own-member.ts";

describe("ownMember", () => {
  test("gives an object's own member, whatever it is", () => {
    expect([1, "", null, undefined].map((status) => ownMember({ status }, "status"))).toStrictEqual([
      1,
      "",
      null,
      undefined,
    ]);
  });

  test("gives the member of an object without a prototype, and one that is not enumerable", () => {
    const bare: object = Object.assign(Object.create(null), { status: 1 });
    const hidden: object = Object.defineProperty({}, "status", { value: 2 });
    expect([ownMember(bare, "status"), ownMember(hidden, "status")]).toStrictEqual([1, 2]);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 200],
    ["a text", "status"],
    ["a function", Object.assign(() => 0, { status: 1 })],
    ["an array", Object.assign([], { status: 1 })],
    ["an object without it", { body: "" }],
    ["an object that inherits it", Object.create({ status: 1 })],
    ["an object with a getter that throws", Object.defineProperty({}, "status", { get: () => JSON.parse("") })],
    ["a revoked proxy", revoked()],
  ])("gives undefined for %s", (_, value) => {
    expect(ownMember(value, "status")).toBe(undefined);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({ status: 1 }, {});
  revoke();
  return proxy;
}
