import fc from "fast-check";
import { expect, test } from "vitest";
import { hexText } from "../../../src/contract/sampling/text.ts";
import { kid, kidDigits } from "../../../src/parameters/kid/kid.ts";
import { mistakes } from "../../../src/parameters/kid/mistakes.ts";
import { samples } from "../../../src/parameters/kid/samples.ts";
import { encodings, expectFound, expectNamed, expectNone, fixable, mistakesIn, unfixable } from "../damaged-keys.ts";
import { keyNames } from "../text-damages.ts";

/** The id of the mistake in a text, and its fix. */
function found(text: string): readonly (string | undefined)[] {
  const all = mistakesIn(kid, mistakes, text);
  return [...all.map(({ mistake }) => mistake.id), all.at(-1)?.fix];
}

/** The 16 bytes as .NET writes a GUID. */
function guid(hex: string): string {
  const bytes = Buffer.from(hex, "hex");
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return bytes.toString("hex");
}

test("has the mistakes of a key and of a name, in the order of the table", () => {
  expect(mistakes.others.map(({ id }) => id)).toStrictEqual([
    "key.hex-of-hex",
    "key.uuid",
    "key.prefix",
    "key.base64",
    "key.base64-of-hex",
    "key.digits",
    "key.characters",
    "kid.no-caret",
  ]);
});

test("offers both orders of the bytes of Base64", () => {
  const [one, ...others] = mistakesIn(kid, mistakes, "anAa/bPCAmCIj21KQUMzww==");
  expect(others).toStrictEqual([]);
  expect(one?.mistake.id).toBe("key.base64");
  expect(one?.choices).toStrictEqual([
    { text: "6a701afdb3c20260888f6d4a414333c3", origin: "bytes in order" },
    { text: "fd1a706ac2b36002888f6d4a414333c3", origin: "PlayReady header" },
  ]);
  expect(one).not.toHaveProperty("fix");
});

test("offers both orders of Base64 that is encoded twice, or whose plus sign became a space", () => {
  const bytes = Buffer.from(`fb${"0123456789abcdef".repeat(2).slice(2)}`, "hex");
  const base64 = bytes.toString("base64");
  const cases = [
    ["text.raw-plus", base64.replace("+", " ")],
    ["text.encoded-twice", encodeURIComponent(base64)],
  ] as const;
  for (const [id, text] of cases) {
    const all = mistakesIn(kid, mistakes, text);
    expect(all.map(({ mistake }) => mistake.id)).toStrictEqual([id, "key.base64"]);
    expect(all[1]?.choices?.map((choice) => choice.text)).toStrictEqual([
      bytes.toString("hex"),
      guid(bytes.toString("hex")),
    ]);
  }
  expect(found("^a %2B")).toStrictEqual([undefined]);
});

test("offers one if the orders are the same", () => {
  const hex = "aabbbbaaccccdddd0123456789abcdef";
  expect(guid(hex)).toBe(hex);
  const [one] = mistakesIn(kid, mistakes, Buffer.from(hex, "hex").toString("base64"));
  expect(one?.fix).toBe(hex);
  expect(one).not.toHaveProperty("choices");
});

test("property: offers both orders of any Base64", () => {
  const keys = hexText(kidDigits).filter((hex) => guid(hex) !== hex.toLowerCase());
  const encoded = keys.chain((hex) =>
    encodings(Buffer.from(hex, "hex")).map((text) => ({ hex: hex.toLowerCase(), text })),
  );
  const clear = encoded.filter(({ text }) => text.replaceAll(/[\da-f]/gi, "").length > 3);
  fc.assert(
    fc.property(clear, ({ hex, text }) => {
      const [one] = mistakesIn(kid, mistakes, text);
      expect(one?.mistake.id).toBe("key.base64");
      expect(one?.choices?.map((choice) => choice.text)).toStrictEqual([hex, guid(hex)]);
    }),
    { numRuns: 300 },
  );
});

test("property: finds the one mistake in a key id, and the key id", () => {
  const damaged = fixable([kidDigits]).filter(({ id }) => id !== "key.base64");
  fc.assert(
    fc.property(damaged, (one) => expectFound(kid, mistakes, one)),
    { numRuns: 500 },
  );
});

test("property: finds missing digits and wrong characters", () => {
  const damaged = unfixable([kidDigits]);
  fc.assert(
    fc.property(damaged, (one) => expectNamed(kid, mistakes, [kidDigits], one)),
    { numRuns: 500 },
  );
});

test("property: finds no mistake in a valid key id", () => {
  fc.assert(
    fc.property(samples().texts, (text) => {
      expectNone(kid, mistakes, text);
    }),
  );
});

test.each([
  "kid1",
  "key",
  "Movie_1.hd-A",
  "feedbeefz",
  "z".repeat(64),
  "abcdefabcdefabcdefz", // 19 characters
  "abcdefabcdefabcdefwxyz", // 22, with four that are no digits
  "0xyz",
  "season-1-episode-2-track-3",
])("finds a name without ^: %s", (text) => {
  expect(found(text)).toStrictEqual(["kid.no-caret", `^${text}`]);
});

test.each([
  "",
  "k1",
  "ki",
  "z".repeat(65),
  "abc_1", // no letter beyond f
  "1.5",
  "kid 1",
  "kid/1",
  "k\u00efd1",
  "kid1\u0000",
  "abcdefabcdefabcdefaxyz", // 22, with three that are no digits
  "abcdefabcdefabcdefaz", // 20
  "fd1a706a-c2b3-6002-888f-6d4a4143g3c3", // a UUID with a typing mistake
])("finds no name: %j", (text) => {
  expect(found(text)).toStrictEqual([undefined]);
});

test("finds any other mistake first", () => {
  expect(found("0xfd1a706a")).toStrictEqual(["key.prefix", undefined]);
  expect(found("gd1a706ac2b36002888f6d4a414333c3")).toStrictEqual(["key.characters", undefined]);
  expect(found("abc")).toStrictEqual(["key.digits", undefined]);
  expect(found("yourkid-your-kid-yourQ")).toStrictEqual(["key.base64", undefined]);
  expect(found("your-kid")).toStrictEqual(["text.placeholder", undefined]);
  expect(found(" kid1 ")).toStrictEqual(["text.surrounded", "kid.no-caret", "^kid1"]);
});

test("property: finds a name without ^", () => {
  fc.assert(
    fc.property(keyNames, (name) => {
      expect(found(name)).toStrictEqual(["kid.no-caret", `^${name}`]);
    }),
  );
});

test("finds no mistake of a key in a name", () => {
  expect(found("^fd1a706ac2b36002888f6d4a414333\ud800")).toStrictEqual([undefined]);
  expect(found(`^${"0".repeat(65)}`)).toStrictEqual([undefined]);
  expect(found("^")).toStrictEqual([undefined]);
});
