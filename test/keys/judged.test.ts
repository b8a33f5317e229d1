import { expect, test } from "vitest";
import { Fault } from "../../src/fault.ts";
import { judged } from "../../src/keys/judged.ts";
import { messages } from "../messages/english.ts";

test("a value is the value", () => {
  const value = {};
  expect(judged(value)).toBe(value);
});

test("a fault is a TypeError with the sentences of its rules", () => {
  expect(() => judged(new Fault("kek.format"))).toThrow(new TypeError(messages["kek.format"]));
  expect(() => judged(new Fault("wvExtension.type", "wvExtension.payload-missing"))).toThrow(
    new TypeError(`${messages["wvExtension.type"]} ${messages["wvExtension.payload-missing"]}`),
  );
});
