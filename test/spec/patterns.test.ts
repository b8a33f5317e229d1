import { describe, expect, test } from "vitest";
import { observedOpenapi, openapi } from "../../docs/spec/openapi/document.ts";
import { vectorsSchema } from "../../docs/spec/vectors/schema.ts";
import { Failure } from "../../src/contract/failure.ts";
import { createForm, fields, tokenRequestForm } from "../../src/form/index.ts";
import { type ParameterName, parameterNames } from "../../src/index.ts";
import { patternLimit } from "../../src/text/pattern-limit.ts";
import { parameters } from "../parameters/by-name.ts";

// No published pattern makes V8 throw, for any text. V8 stores up to 64 MB of positions to go back to, and then throws a
// RangeError, so that a server that validates by the pattern fails where the decoder does not.

/** A pattern, the flag with which it is compiled, and where it is published. */
interface Published {
  readonly location: string;
  readonly source: string;
  readonly flag: "u" | "v";
}

const html = parameterNames.map((name): Published => {
  return { location: `HTML, ${name}`, source: `^(?:${fields[name].constraints.pattern})$`, flag: "v" };
});
const ofForm = (["input", "output"] as const).flatMap((side) => [
  ...findPatterns(`${side} of the form`, tokenRequestForm["~standard"].jsonSchema[side]()),
  ...findPatterns(`${side} of another form`, createForm({}).tokenRequestForm["~standard"].jsonSchema[side]()),
  ...parameterNames.flatMap((name) => findPatterns(`${side} of ${name}`, fields[name]["~standard"].jsonSchema[side]())),
]);
const ofDocuments = [
  ...findPatterns("OpenAPI", openapi),
  ...findPatterns("OpenAPI, observed contract", observedOpenapi),
  ...findPatterns("vectors", vectorsSchema),
];
/** The published patterns, each once. */
const published = new Map([...html, ...ofForm, ...ofDocuments].map((one) => [`${one.flag} ${one.source}`, one]));

/** Finds the values of `pattern` and the names of `patternProperties`, at any depth; no parameter has these names. */
function findPatterns(location: string, value: unknown): Published[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, property]) => {
    if (name === "pattern" && typeof property === "string") return [toPublished(location, property)];
    const ofNames = name === "patternProperties" ? Object.keys(property) : [];
    return [
      ...ofNames.map((source) => toPublished(`${location}, ${name}`, source)),
      ...findPatterns(`${location}, ${name}`, property),
    ];
  });
}

/** A pattern of a JSON Schema. */
function toPublished(location: string, source: string): Published {
  return { location, source, flag: "u" };
}

// Without a limit, V8 threw for the loop of wvExtension from 4 MB of text on.

/** For each parameter without a maximum length: the beginning of a valid text, and what can be repeated and end it. */
const loops: { readonly [N in ParameterName]?: readonly (readonly [start: string, unit: string, end: string])[] } = {
  customerAuthenticator: [
    ["", "a", ""],
    ["", "\u{1F511}", ""],
  ],
  contentId: [
    ["", "é", ""],
    ["", "\u{1F511}", ""],
    ["", "\u{1F511}a", ""],
  ],
  wvExtension: [["aaaa,", "AAAA", ""]],
  expirationTime: [["2030-01-31T12:00:00.", "0", "Z"]],
};

/** Beginnings and units of valid texts, and of texts that are valid but for their length. */
const valid = [
  ["", "a", ""],
  ["", "\u{1F511}a", ""],
  ["aaaa,", "AAAA", ""],
  ["2030-01-31T12:00:00.", "0", "Z"],
  ["", "0", ""],
  ["", "1", ""],
  ["+", "1", ""],
  ["^", "k", ""],
  ["^", "\u{1F511}", ""],
  ["", "\ud800", ""],
  ["http://", "http://", ""],
  ["http://", "&ExpressPlayToken=", ""],
] as const;

/** Whether a pattern accepts a text; compiled each time, since V8 compiles it anew for a text of another kind. */
function matches({ source, flag }: Published, text: string): boolean {
  return new RegExp(source, flag).test(text);
}

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

test("finds the patterns of all fields, schemas and documents", () => {
  expect([html.length, ofForm.length, ofDocuments.length]).toStrictEqual([14, 60, 36]);
});

test.each(valid)("no pattern throws for 5 MiB of %j and %j, with an end that makes it go back", (start, unit) => {
  const text = `${start}${repeat(unit, 5 * 2 ** 20)}\n`;
  for (const pattern of published.values()) {
    expect(() => matches(pattern, text), `${pattern.location}: ${pattern.source}`).not.toThrow();
  }
});

// V8 stores nothing for the rounds of a loop that all have the same length, except in a set that is compiled with the flag v.
// RE2 and PCRE, which read the documents too, refuse a limit of this size.
describe("no loop without a limit", () => {
  const fixed = /\[[^\]^]*\]\+|\(\?:(?:(\[[^\]^]*\])\1\1\1)\)\*/g;

  test("stands in a pattern of a field or form", () => {
    expect([...html, ...ofForm].filter(({ source }) => hasOpenLoop(source))).toStrictEqual([]);
  });

  test("stands in a pattern of a document, but those whose rounds have the same length", () => {
    expect(ofDocuments.filter(({ source }) => hasOpenLoop(source.replace(fixed, "")))).toStrictEqual([]);
    expect(ofDocuments.filter(({ source }) => hasOpenLoop(source)).length).toBe(5);
  });

  test.each([
    ["a*", true],
    ["a+", true],
    ["a{2,}", true],
    ["a{2,3}", false],
    [String.raw`a\*\+[*+]`, false],
  ])("is found in %s: %s", (source, isFound) => {
    expect(hasOpenLoop(source)).toBe(isFound);
  });
});

/** Whether a pattern has `*`, `+` or `{n,}` outside of brackets. */
function hasOpenLoop(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]])*\]/gs, ""));
}

describe.each(Object.entries(loops))("a loop of %s", (name, kinds) => {
  const parameter = parameterNames.find((one) => one === name) ?? "kid";
  const [pattern] = html.filter(({ location }) => location === `HTML, ${name}`);

  test.each(kinds)("has %j, then 1,048,576 characters of %j, and the decoder has no limit", (start, unit, end) => {
    const characters = (count: number): string => unit.repeat(count / [...unit].length);
    for (const [length, isMatched] of [
      [patternLimit, true],
      [patternLimit + 8, false],
    ] as const) {
      const text = start + characters(length) + end;
      expect(pattern && matches(pattern, text)).toBe(isMatched);
      expect(parameters[parameter].read(text)).not.toBeInstanceOf(Failure);
    }
  });
});
