import { Type } from "io-ts";
import { expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { codecs } from "../../src/io-ts/codecs.ts";

test("lists a codec for each parameter in canonical order, with the name of its export", () => {
  expect(Object.keys(codecs)).toStrictEqual(library.parameterNames);
  const exported = new Map<string, unknown>(Object.entries(library));
  for (const name of library.parameterNames) {
    const exportName = name.charAt(0).toUpperCase() + name.slice(1);
    expect(codecs[name]).toBeInstanceOf(Type);
    expect(codecs[name].name).toBe(exportName);
    expect(exported.get(exportName)).toBe(codecs[name]);
  }
});

test("lists 14 different codecs", () => {
  expect(new Set(Object.values(codecs)).size).toBe(14);
});
