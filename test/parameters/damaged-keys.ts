import fc from "fast-check";
import { expect } from "vitest";
import { Failure } from "../../src/contract/failure.ts";
import { type FoundMistake, findMistakes, type ParameterMistakes } from "../../src/contract/mistake.ts";
import type { Parameter } from "../../src/contract/parameter.ts";
import { hexText } from "../../src/contract/sampling/text.ts";

/** A key with one mistake. */
export interface Damaged {
  readonly id: string;
  readonly key: string;
  readonly text: string;
}

/** The mistakes in a text, with the parameter itself to say what it accepts. */
export function mistakesIn<Id extends string>(
  { read }: Parameter,
  mistakes: ParameterMistakes<Id>,
  text: string,
): readonly FoundMistake<Id>[] {
  return findMistakes(text, (one) => !(read(one) instanceof Failure), mistakes);
}

/** Expects no mistake in a valid text, nor a row that would recognize one if the text were not accepted, but for these ids. */
export function expectNone<Id extends string>(
  parameter: Parameter,
  mistakes: ParameterMistakes<Id>,
  text: string,
  ...but: readonly Id[]
): void {
  expect(mistakesIn(parameter, mistakes, text).map(({ mistake }) => mistake.id)).toStrictEqual(but);
  const recognizing = mistakes.others.filter(({ recognize }) => recognize(text, () => false) !== undefined);
  expect(recognizing.map(({ id }) => id)).toStrictEqual(but);
}

/** Keys of so many digits, each with one mistake, of which a fix is the key. */
export function fixable(lengths: readonly number[]): fc.Arbitrary<Damaged> {
  const ways = Object.entries(damages).filter(([id]) => id !== "key.uuid" || lengths.includes(32));
  const one = fc.constantFrom(...ways).chain(([id, damage]) => {
    const keys = fc.constantFrom(...lengths.filter((length) => id !== "key.uuid" || length === 32)).chain(hexText);
    return keys.chain((key) => damage(key).map((text): Damaged => ({ id, key, text })));
  });
  return one.filter(({ id, text }) => id !== "key.base64" || text.replaceAll(/[\da-f]/gi, "").length > 3);
}

/** Expects exactly the mistake that was made, and the key as its fix, in either case. */
export function expectFound<Id extends string>(
  parameter: Parameter,
  mistakes: ParameterMistakes<Id>,
  { id, key, text }: Damaged,
): void {
  const found = mistakesIn(parameter, mistakes, text);
  expect(found.map(({ mistake }) => mistake.id)).toStrictEqual([id]);
  expect(found[0]?.fix?.toLowerCase()).toBe(key.toLowerCase());
  expect(found[0]).not.toHaveProperty("choices");
}

const dashes = fc.constantFrom("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\ufe58", "\uff0d");

const damages: Readonly<Record<string, (key: string) => fc.Arbitrary<string>>> = {
  "key.hex-of-hex": (key) => fc.constant(Buffer.from(key, "latin1").toString("hex")),
  "key.uuid": (key) =>
    fc
      .tuple(fc.array(dashes, { minLength: 4, maxLength: 4 }), fc.constantFrom("", "{}", "urn"))
      .map(([used, around]) => {
        const [a, b, c, d] = used;
        const uuid = `${key.slice(0, 8)}${a}${key.slice(8, 12)}${b}${key.slice(12, 16)}${c}${key.slice(16, 20)}${d}${key.slice(20)}`;
        return around === "" ? uuid : around === "urn" ? `urn:uuid:${uuid}` : `{${uuid}}`;
      }),
  "key.prefix": (key) =>
    fc
      .tuple(
        fc.constantFrom("0x", "\\x", ""),
        fc.constantFrom("", " ", ",", ", ", ":", "-"),
        fc.constantFrom("", "[]", "{}", "()", "<>"),
        fc.boolean(),
      )
      .map(([prefix, separator, brackets, once]) => {
        const bytes = key.match(/../g) ?? [];
        const inner = once ? prefix + key : bytes.map((byte) => prefix + byte).join(separator);
        return brackets.charAt(0) + inner + brackets.charAt(1);
      })
      .filter((text) => text !== key),
  "key.base64": (key) => encodings(Buffer.from(key, "hex")),
  "key.base64-of-hex": (key) => encodings(Buffer.from(key, "latin1")),
};

/** Base64 and Base64url, with padding and without. */
export function encodings(bytes: Buffer): fc.Arbitrary<string> {
  const base64 = bytes.toString("base64");
  const url = base64.replaceAll("+", "-").replaceAll("/", "_");
  return fc.constantFrom(base64, url, base64.replaceAll("=", ""), url.replaceAll("=", ""));
}

/** Keys of so many digits in Base64 whose plus signs became spaces, of which one may be at an end. */
export function withRawPlus(lengths: readonly number[]): fc.Arbitrary<Omit<Damaged, "id">> {
  const bytes = fc.constantFrom(...lengths).chain((length) =>
    fc
      .tuple(hexText(length), fc.nat(Math.floor(length / 6) - 1), fc.constantFrom("f8", "fb"))
      .map(([key, group, plus]) => {
        // The first six bits of a group of three bytes are those of the plus sign.
        return `${key.slice(0, 6 * group)}${plus}${key.slice(6 * group + 2)}`.toLowerCase();
      }),
  );
  const encoded = bytes.chain((key) => encodings(Buffer.from(key, "hex")).map((text) => ({ key, text })));
  return encoded
    .filter(({ text }) => text.includes("+") && text.replaceAll(/[\da-f]|\+/gi, "").length > 3)
    .map(({ key, text }) => ({ key, text: text.replaceAll("+", " ") }));
}

/** Digits of another number than these, and digits with 1 to 3 wrong characters: they have no fix. */
export function unfixable(lengths: readonly number[]): fc.Arbitrary<Omit<Damaged, "key">> {
  const others = fc
    .integer({ min: 1, max: 150 })
    .filter((length) => ![...lengths, ...lengths.map((one) => 2 * one)].includes(length))
    .chain(hexText);
  const typos = fc
    .tuple(
      fc.constantFrom(...lengths).chain(hexText),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(..."ghoOlLzZ?.\u00e9")), { minLength: 1, maxLength: 3 }),
    )
    .map(([key, wrong]) => {
      const characters = [...key];
      for (const [at, character] of wrong) characters[at % key.length] = character;
      return characters.join("");
    });
  return fc.oneof(
    others.map((text) => ({ id: "key.digits", text })),
    typos.map((text) => ({ id: "key.characters", text })),
  );
}

/** Expects exactly the mistake that was made, and no fix. */
export function expectNamed<Id extends string>(
  parameter: Parameter,
  mistakes: ParameterMistakes<Id>,
  wanted: readonly number[],
  { id, text }: Omit<Damaged, "key">,
): void {
  const found = mistakesIn(parameter, mistakes, text);
  expect(found.map(({ mistake }) => mistake.id)).toStrictEqual([id]);
  const counts = id === "key.digits" ? { counts: { found: text.length, wanted } } : {};
  expect({ ...found[0] }).toStrictEqual({ mistake: found[0]?.mistake, ...counts });
}
