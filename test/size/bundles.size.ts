import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ParameterMistakes } from "../../src/contract/mistake.ts";
import { documented, type DocumentedName as ParameterName, parameterNames } from "../../src/contracts/documented.ts";
import { observed } from "../../src/contracts/observed.ts";
import { documentedMistakes } from "../../src/diagnose/documented-mistakes.ts";
import { fields } from "../../src/form/index.ts";
import * as dutch from "../../src/messages/nl.ts";
import { keySource } from "../../src/parameters/key-source/key-source.ts";
import { rules } from "../../src/rule-book/index.ts";
import { messages as english } from "../messages/english.ts";
import { type Bundle, bundle, bundleNeutrally, bundleUnused, peers } from "./bundle.ts";
import { ceilings, importing } from "./ceilings.ts";
import { measureStrings } from "./strings.ts";
import { type Size, toTable } from "./table.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const bundles = new Map<string, Bundle>();
const sizes: Size[] = [];

beforeAll(async () => {
  for (const ceiling of ceilings) {
    const own = await bundle(ceiling.code, peers);
    bundles.set(ceiling.entry, own);
    const total = ceiling.total === undefined ? undefined : await bundle(ceiling.code);
    const { minified, gzipped } = own;
    sizes.push({ ...ceiling, minified, gzipped, withPeers: total?.gzipped, strings: measureStrings(ceiling.entry) });
  }
});

afterAll(() => console.log(`\n${toTable(sizes)}\n`));

test.each(ceilings)("$entry is at most as large as its ceiling", ({ entry, own, total = Number.POSITIVE_INFINITY }) => {
  const size = sizes.find((one) => one.entry === entry);
  expect(size?.gzipped).toBeLessThanOrEqual(own);
  expect(size?.withPeers ?? 0).toBeLessThanOrEqual(total);
});

test("every bundle contains only files of the build", () => {
  const others = [...bundles.values()].flatMap(({ built }) => built).filter((file) => !/^(dist\/|<stdin>$)/.test(file));
  expect(others).toStrictEqual([]);
});

const entries = Object.keys(manifest.exports).filter((entry) => !entry.endsWith(".json"));

test("finds the entries", () => {
  expect(entries).toContain(".");
  expect(entries.length).toBeGreaterThan(5);
});

test.each(entries)("an unused import of %s is removed without the field sideEffects", async (entry) => {
  expect(await bundleUnused(entry)).toBe("");
});

test.each(entries)("%s can be bundled for the neutral platform", async (entry) => {
  expect(await bundleNeutrally(entry)).toContain("export {");
});

describe("io-ts and fp-ts", () => {
  test("are imported only by the core", () => {
    const importers = [...bundles].filter(([, { imports }]) => imports.includes("io-ts")).map(([entry]) => entry);
    expect(importers).toStrictEqual([".", "Kid", "TokenRequestBody"]);
    expect(importers.flatMap((entry) => bundleOf(entry).imports)).toStrictEqual(["io-ts", "io-ts", "io-ts"]);
  });

  test("contain only one copy of fp-ts", async () => {
    const { files } = await bundle(ceilingOf(".").code);
    const copies = new Set(
      files.flatMap((file) => /node_modules\/((?:io|fp)-ts)\/(\w+)\//.exec(file)?.slice(1, 3).join("/") ?? []),
    );
    expect([...copies].sort()).toStrictEqual(["fp-ts/es6", "io-ts/es6"]);
  });
});

test("fast-check, and the code that uses it, is only in /testing", () => {
  const importers = [...bundles].filter(([, { imports }]) => imports.includes("fast-check")).map(([entry]) => entry);
  expect(importers).toStrictEqual(["./testing"]);
  const withTesting = [...bundles].filter(([, { files }]) =>
    files.some((file) => file.startsWith("src/testing/arbitraries/")),
  );
  expect(withTesting.map(([entry]) => entry)).toStrictEqual(["./testing"]);
});

// Each string is also searched where it must be: a bundler could write it in another way, and then no bundle would contain it.

describe("Dutch", () => {
  const strings = [dutch.messages, ...Object.values(dutch.texts)].flatMap(findStrings).filter((one) => !isEnglish(one));

  test("is in its own bundle", () => {
    expect(strings.length).toBeGreaterThan(60);
    expect(strings.filter((text) => !bundleOf("./messages/nl").text.includes(text))).toStrictEqual([]);
  });

  test.each(ceilings.filter(({ code }) => !code.includes("/messages/nl")))("is not in $entry", ({ entry }) => {
    expect(strings.filter((text) => bundleOf(entry).text.includes(text))).toStrictEqual([]);
  });
});

describe("a single field", () => {
  test.each(parameterNames)("%s is in its own bundle, without the others", (name) => {
    const { text } = bundleOf(name);
    expect(stringsOf(name).filter((one) => !text.includes(one))).toStrictEqual([]);
    const others = parameterNames.filter((other) => other !== name).flatMap(stringsOf);
    expect(others.filter((one) => text.includes(one))).toStrictEqual([]);
  });

  test.each(parameterNames)("%s has the sentences of its own mistakes, and of no others", (name) => {
    const { text } = bundleOf(name);
    const own = mistakesOf(name);
    expect(own.filter((one) => !text.includes(one))).toStrictEqual([]);
    // Keys of all lengths share their rows.
    const shared = ["kek", "kid", "ek", "contentKey"].includes(name) ? mistakesOf("contentKey") : [];
    const others = parameterNames.flatMap(mistakesOf).filter((one) => ![...own, ...shared].includes(one));
    expect(others.filter((one) => text.includes(one))).toStrictEqual([]);
  });

  test("all are in the bundle of the form", () => {
    expect(parameterNames.flatMap(stringsOf).filter((one) => !bundleOf("./form").text.includes(one))).toStrictEqual([]);
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
      expect(bundleOf(entry).files.filter((file) => file.startsWith("src/rule-book/"))).toStrictEqual([]);
    },
  );
});

describe("a bundle that uses only the documented contract holds nothing of the observed one", () => {
  const known = new Set(Object.values(documented.rules).map(({ message }) => message));
  const sentences = Object.values(observed.rules)
    .map(({ message }) => message)
    .filter((message) => !known.has(message));
  const advice = observed
    .advise({ useHttps: "1", generalFlags: "0000", contentId: "a".repeat(37) } as never)
    .map(({ message }) => message);
  const ids = Object.keys(observed.rules).filter((rule) => !Object.hasOwn(documented.rules, rule));
  const strings = [...sentences, ...advice, ...ids, "HDCP_NO_DIGITAL_OUTPUT", "UHD2"];

  test("which its own bundle holds", async () => {
    const { text } = await bundle(importing("observed", "."), peers);
    expect(strings.length).toBe(22);
    expect(strings.filter((one) => !text.includes(one))).toStrictEqual([]);
  });

  test.each([
    "decodeTokenRequest",
    "decodeTokenRequestBody",
    "buildTokenRequest",
    "encodeTokenRequest",
    "encodeTokenRequestBody",
    "redactTokenRequest",
    "adviseTokenRequest",
    "tokenRequestMessage",
    "TokenRequest",
    "TokenRequestBody",
    "tokenRequestBodyCodec",
    "issuesOf",
    "orThrow",
  ])("%s", async (name) => {
    const { text, files } = await bundle(importing(name, "."), peers);
    expect(strings.filter((one) => text.includes(one))).toStrictEqual([]);
    const own = /observed|(several-keys|key-collectors|key-rules|take-keyed-object)\.ts$/;
    expect(files.filter((file) => own.test(file))).toStrictEqual([]);
  });
});

describe("one name alone", () => {
  /** Returns the files of a bundle in some folders. */
  const filesIn = (entry: string, folders: RegExp): readonly string[] =>
    bundleOf(entry).files.filter((file) => folders.test(file));

  test.each(parameterNames)("the codec of %s is bundled without other parameters and rules", async (name) => {
    const codec = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
    const { files } = await bundle(importing(codec, "."), peers);
    const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const shared =
      /^src\/(io-ts\/(\w+-codecs|codec|parameter-codec|is-same|issue-errors|context-path)|contracts\/decode-value|request\/create-schema|text\/.*)\.ts$|^src\/contract\/(?!collector|contract)/;
    const own = files.filter((one) => !shared.test(one) && one !== "<stdin>");
    expect(own.sort()).toStrictEqual([`src/parameters/${file}/${file}.ts`, `src/parameters/${file}/schema.ts`].sort());
  });

  test("decodeTokenRequestBody is bundled without codecs, encoders, the decoder of objects, responses and event errors", () => {
    const others =
      /^src\/(io-ts|http|events|form|keys|rule-book|messages)\/|\/(encode-(?!base64)|redact|decode-object)/;
    expect(filesIn("decodeTokenRequestBody", others)).toStrictEqual([]);
    expect(filesIn(".", others).length).toBeGreaterThan(20);
  });

  test("decodeTokenResponse is bundled without requests", () => {
    expect(filesIn("decodeTokenResponse", /^src\/(io-ts|parameters|contracts|request|form)\b/)).toStrictEqual([]);
  });

  test("rules are bundled without event errors, and event errors without rules", () => {
    expect(filesIn("rules", /^src\/events\//)).toStrictEqual([]);
    expect(filesIn("eventErrors", /^src\/(rule-book|contracts|parameters)/)).toStrictEqual([]);
  });

  test("messages of a language are bundled without labels and hints", () => {
    const hints = Object.values(dutch.texts).map(({ hint }) => hint);
    expect(hints.filter((hint) => bundleOf("messages").text.includes(hint))).toStrictEqual([]);
    expect(bundleOf("messages").text).toContain(dutch.messages["kid.hex"]);
  });
});

test("no entry is bundled with another entry's layer", () => {
  const layers = {
    ".": /^src\/(form|cli)\//,
    "./form": /^src\/(io-ts|http\/(?!advi[cs]e|http-url)|events|cli)\//,
    "./rules": /^src\/(form|io-ts|http|request|cli)\//,
    "./testing": /^src\/(form|io-ts|cli)\//,
  };
  for (const [entry, layer] of Object.entries(layers)) {
    expect(bundleOf(entry).files.filter((file) => layer.test(file))).toStrictEqual([]);
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

/** Returns a field's label (as a whole string literal), its hint, and the messages of its value's rules. */
function stringsOf(name: ParameterName): string[] {
  const { label, hint } = fields[name];
  const across: readonly string[] = keySource.map(({ rule }) => rule);
  const messages = Object.entries(english).flatMap(([rule, text]) =>
    rule.startsWith(`${name}.`) && !across.includes(rule) ? [text] : [],
  );
  return [`"${label}"`, hint, ...messages];
}

/** Returns the sentences of the mistakes that are recognized in a parameter's values. */
function mistakesOf(name: ParameterName): readonly string[] {
  const { wrappers, others }: ParameterMistakes = documentedMistakes[name];
  return [...wrappers, ...others].map(({ message }) => message);
}

function isEnglish(text: string): boolean {
  return Object.values(fields).some(({ label, hint, options = [] }) =>
    [label, hint, ...options.map((option) => option.label)].includes(text),
  );
}

/** Finds the strings in an object, at any depth. */
function findStrings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(findStrings) : [];
}
