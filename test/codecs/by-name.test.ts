import { Type } from "io-ts";
import { expect, test } from "vitest";
import { codecs } from "../../src/codecs/by-name.ts";
import * as library from "../../src/index.ts";

test("a codec for each parameter, in canonical order, named as it is exported", () => {
  expect(Object.keys(codecs)).toStrictEqual(library.parameterNames);
  const exported = new Map<string, unknown>(Object.entries(library));
  for (const name of library.parameterNames) {
    const exportName = name.charAt(0).toUpperCase() + name.slice(1);
    expect(codecs[name]).toBeInstanceOf(Type);
    expect(codecs[name].name).toBe(exportName);
    expect(exported.get(exportName)).toBe(codecs[name]);
  }
});

test("14 different ones", () => {
  expect(new Set(Object.values(codecs)).size).toBe(14);
});
