import { expect, test } from "vitest";
import type { Parameter } from "../../src/contract/parameter.ts";
import { valueOrThrow } from "../../src/keys/value-or-throw.ts";
import { kek } from "../../src/parameters/kek/kek.ts";
import { wvExtension } from "../../src/parameters/wv-extension/wv-extension.ts";
import { messages } from "../messages/english.ts";

const ofAnything: readonly [key: Parameter, extension: Parameter] = [kek, wvExtension];

test("returns a valid value", () => {
  expect(valueOrThrow(ofAnything[0], "0A".repeat(16))).toBe("0a".repeat(16));
});

test("throws a TypeError with the sentences of the broken rules", () => {
  expect(() => valueOrThrow(ofAnything[0], "0A")).toThrow(new TypeError(messages["kek.format"]));
  expect(() => valueOrThrow(ofAnything[1], "a,")).toThrow(
    new TypeError(`${messages["wvExtension.type"]} ${messages["wvExtension.payload-missing"]}`),
  );
});
