import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fields } from "../../src/form/index.ts";
import * as dutch from "../../src/messages/nl.ts";
import { type ParameterName, parameterNames } from "../../src/parameter-name.ts";
import { rules } from "../../src/rule-book/index.ts";
import { messages as english } from "../messages/english.ts";
import { type Bundle, bundle } from "./bundle.ts";
import { ceilings, importing } from "./ceilings.ts";
import { type Size, tableOf } from "./table.ts";
import { textsAlone } from "./texts.ts";

const peers = ["io-ts", "fp-ts", "fast-check"];
const bundles = new Map<string, Bundle>();
const sizes: Size[] = [];

beforeAll(async () => {
  for (const ceiling of ceilings) {
    const own = await bundle(ceiling.code, peers);
    bundles.set(ceiling.entry, own);
    const total = ceiling.total === undefined ? undefined : await bundle(ceiling.code);
    const { minified, gzipped } = own;
    sizes.push({ ...ceiling, minified, gzipped, withPeers: total?.gzipped, texts: textsAlone(ceiling.entry) });
  }
});

afterAll(() => console.log(`\n${tableOf(sizes)}\n`));

test.each(ceilings)("$entry stays below its ceiling", ({ entry, own, total = Number.POSITIVE_INFINITY }) => {
  const size = sizes.find((one) => one.entry === entry);
  expect(size?.gzipped).toBeLessThanOrEqual(own);
  expect(size?.withPeers ?? 0).toBeLessThanOrEqual(total);
});

test("every bundle is made of what npm run build has built", () => {
  const others = [...bundles.values()].flatMap(({ files }) => files).filter((file) => !/^(dist\/|<stdin>$)/.test(file));
  expect(others).toStrictEqual([]);
});

describe("io-ts and fp-ts", () => {
  test("are imported by the core alone", () => {
    const importers = [...bundles].filter(([, { imports }]) => imports.includes("io-ts")).map(([entry]) => entry);
    expect(importers).toStrictEqual([".", "Kid", "TokenRequestBody"]);
    expect(importers.flatMap((entry) => bundleOf(entry).imports)).toStrictEqual(["io-ts", "io-ts", "io-ts"]);
  });

  test("bring no second copy of fp-ts with them", async () => {
    const { files } = await bundle(ceilingOf(".").code);
    const copies = new Set(
      files.flatMap((file) => /node_modules\/((?:io|fp)-ts)\/(\w+)\//.exec(file)?.slice(1, 3).join("/") ?? []),
    );
    expect([...copies].sort()).toStrictEqual(["fp-ts/es6", "io-ts/es6"]);
  });
});

test("fast-check, and what stands on it, is in the testing kit alone", () => {
  const importers = [...bundles].filter(([, { imports }]) => imports.includes("fast-check")).map(([entry]) => entry);
  expect(importers).toStrictEqual(["./testing"]);
  const holders = [...bundles].filter(([, { files }]) => files.some((file) => file.startsWith("dist/testing/")));
  expect(holders.map(([entry]) => entry)).toStrictEqual(["./testing"]);
});

// Each text is looked for where it must be, too: else a sentinel could look for what a bundler writes in another way.

describe("Dutch", () => {
  const texts = [dutch.messages, ...Object.values(dutch.texts)].flatMap(textsIn).filter((text) => !isEnglish(text));

  test("is in its own bundle", () => {
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => !bundleOf("./messages/nl").text.includes(text))).toStrictEqual([]);
  });

  test.each(ceilings.filter(({ code }) => !code.includes("/messages/nl")))("is not in $entry", ({ entry }) => {
    expect(texts.filter((text) => bundleOf(entry).text.includes(text))).toStrictEqual([]);
  });
});

describe("a single field", () => {
  test.each(parameterNames)("%s is there, without the other thirteen", (name) => {
    const { text } = bundleOf(name);
    expect(textsOf(name).filter((one) => !text.includes(one))).toStrictEqual([]);
    const others = parameterNames.filter((other) => other !== name).flatMap(textsOf);
    expect(others.filter((one) => text.includes(one))).toStrictEqual([]);
  });

  test("all fourteen are in the form", () => {
    expect(parameterNames.flatMap(textsOf).filter((one) => !bundleOf("./form").text.includes(one))).toStrictEqual([]);
  });
});

describe("the rule book", () => {
  const remedies = Object.values(rules).map(({ remedy }) => remedy);

  test("is in its own bundle", () => {
    expect(remedies.filter((remedy) => !bundleOf("./rules").text.includes(remedy))).toStrictEqual([]);
  });

  test.each(ceilings.filter(({ entry }) => entry !== "./rules" && entry !== "rules"))(
    "is not in $entry",
    ({ entry }) => {
      expect(remedies.filter((remedy) => bundleOf(entry).text.includes(remedy))).toStrictEqual([]);
      expect(bundleOf(entry).files.filter((file) => file.startsWith("dist/rule-book/"))).toStrictEqual([]);
    },
  );
});

describe("one name alone", () => {
  /** The files of a bundle that lie in one of the rooms. */
  const filesIn = (entry: string, rooms: RegExp): readonly string[] =>
    bundleOf(entry).files.filter((file) => rooms.test(file));

  test.each(parameterNames)("the codec of %s has no other parameter and no other rule with it", async (name) => {
    const codec = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    const { files } = await bundle(importing(codec, "."), peers);
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const rows = ["dist/codecs", "dist/parameters", "dist/rules"].map((room) => `${room}/${file}.js`);
    const shared =
      /^dist\/(codecs\/(parameter-codec|is-same|issue-errors)|parameters\/issue-in|request\/redact|fault|text\/.*)\.js$/;
    expect(files.filter((one) => !shared.test(one) && one !== "<stdin>").sort()).toStrictEqual(rows);
  });

  test("decoding a body has no codec, no encoder, no object's decoder, no answer and no event error with it", () => {
    const others =
      /^dist\/(codecs|http|events|form|keys|rule-book|messages)\/|\/(encode|redact|own-members|decode-object)/;
    expect(filesIn("decodeTokenRequestBody", others)).toStrictEqual([]);
    expect(filesIn(".", others).length).toBeGreaterThan(20);
  });

  test("decoding an answer has no request with it", () => {
    expect(filesIn("decodeTokenResponse", /^dist\/(codecs|parameters|request|rules|form)\b/)).toStrictEqual([]);
  });

  test("the rules of the rule book come without the event errors, and these without the rules", () => {
    expect(filesIn("rules", /^dist\/events\//)).toStrictEqual([]);
    expect(filesIn("eventErrors", /^dist\/rule/)).toStrictEqual([]);
  });

  test("the sentences of a language come without the labels and hints of its fields", () => {
    const hints = Object.values(dutch.texts).map(({ hint }) => hint);
    expect(hints.filter((hint) => bundleOf("messages").text.includes(hint))).toStrictEqual([]);
    expect(bundleOf("messages").text).toContain(dutch.messages["kid.hex"]);
  });
});

test("no other face of the package is in a face", () => {
  const faces = {
    ".": /^dist\/(form|cli)\//,
    "./form": /^dist\/(codecs|http|events|cli)\//,
    "./rules": /^dist\/(form|codecs|http|request|cli)\//,
    "./testing": /^dist\/(form|codecs|cli)\//,
  };
  for (const [entry, face] of Object.entries(faces)) {
    expect(bundleOf(entry).files.filter((file) => face.test(file))).toStrictEqual([]);
  }
});

function ceilingOf(entry: string): (typeof ceilings)[number] {
  const ceiling = ceilings.find((one) => one.entry === entry);
  if (ceiling === undefined) throw new Error(`There is no ceiling of ${entry}.`);
  return ceiling;
}

function bundleOf(entry: string): Bundle {
  const found = bundles.get(entry);
  if (found === undefined) throw new Error(`There is no bundle of ${entry}.`);
  return found;
}

/** A field's label, as a string of its own, its hint, and the sentences of its rules but for the one that only `/keys` finds. */
function textsOf(name: ParameterName): string[] {
  const { label, hint } = fields[name];
  const sentences = Object.entries(english).flatMap(([rule, text]) => (rule.startsWith(`${name}.`) ? [text] : []));
  return [`"${label}"`, hint, ...sentences];
}

function isEnglish(text: string): boolean {
  return Object.values(fields).some(({ label, hint, options = [] }) =>
    [label, hint, ...options.map((option) => option.label)].includes(text),
  );
}

/** The texts in an object, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
