import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { valueOrThrow } from "../../src/keys/value-or-throw.ts";
import { messages } from "../messages/english.ts";

test("returns a value", () => {
  const value = {};
  expect(valueOrThrow(value)).toBe(value);
});

test("throws a TypeError with the sentences of the broken rules", () => {
  expect(() => valueOrThrow(new Fault("kek.format"))).toThrow(new TypeError(messages["kek.format"]));
  expect(() => valueOrThrow(new Fault("wvExtension.type", "wvExtension.payload-missing"))).toThrow(
    new TypeError(`${messages["wvExtension.type"]} ${messages["wvExtension.payload-missing"]}`),
  );
});
