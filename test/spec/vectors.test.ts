import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonFile, vectorsFile } from "../../docs/spec/json.ts";
import { documentedSource } from "../../docs/spec/vectors/documented.ts";
import { observedSource } from "../../docs/spec/vectors/observed.ts";
import { publishedCallers } from "../../docs/spec/vectors/published-callers.ts";
import { vectorsSchema } from "../../docs/spec/vectors/schema.ts";
import type { VectorSource } from "../../docs/spec/vectors/source.ts";
import { type Vector, vectors, vectorsOfHalves } from "../../docs/spec/vectors/vectors.ts";
import { decodeTokenRequestBody, encodeTokenRequestBody, type Issue } from "../../src/index.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";

/** The vectors of a contract, what its issues have, and the rules that no well-formed body breaks. */
interface File {
  readonly source: VectorSource;
  readonly list: readonly Vector[];
  readonly issueProperties: readonly (keyof Issue)[];
  readonly unbreakable: readonly string[];
}

const files: readonly File[] = [
  {
    source: documentedSource,
    list: vectors(documentedSource),
    issueProperties: ["rule", "code", "parameter", "index"],
    unbreakable: ["value.type", "ek.unwrap", "contentId.text", "cookie.text", "input.type"],
  },
  {
    source: observedSource,
    list: vectors(observedSource),
    issueProperties: ["rule", "code", "parameter", "index", "path", "name", "suggestion"],
    unbreakable: ["value.type", "ek.unwrap", "contentId.text", "cookie.text", "keys.shape", "input.type"],
  },
];
const illFormed = vectorsOfHalves(documentedSource);

test("equals the generated files: npm run vectors writes them", async () => {
  const [documented = [], observed = []] = files.map(({ list }) => list);
  await expect(vectorsFile("documented", documented)).toMatchFileSnapshot("../../docs/spec/vectors.json");
  await expect(vectorsFile("documented", illFormed)).toMatchFileSnapshot("../../docs/spec/vectors-utf16.json");
  await expect(vectorsFile("observed", observed)).toMatchFileSnapshot("../../docs/spec/vectors-observed.json");
  await expect(jsonFile(vectorsSchema)).toMatchFileSnapshot("../../docs/spec/vectors.schema.json");
});

describe.each(files)("the vectors of the $source.name contract", ({ source, list, issueProperties, unbreakable }) => {
  test("are at least 300, different, and well-formed", () => {
    expect(list.length).toBeGreaterThanOrEqual(300);
    expect(readFileSync("docs/other-languages.md", "utf8")).toContain(` holds ${list.length} urlencoded\n`);
    expect(new Set(list.map((vector) => JSON.stringify(vector))).size).toBe(list.length);
    expect(list.filter(({ body }) => !body.isWellFormed())).toStrictEqual([]);
  });

  test("have the answers of the reference decoder, which is written from the contract alone", () => {
    for (const { body, now, unknown, ...answer } of list) {
      const result = referenceDecodeBody(body, { contract: source.name, now, unknown });
      const expected = result.valid
        ? { canonical: result.canonical }
        : { issues: result.issues.map((issue) => pick(issue, issueProperties)) };
      expect(answer, JSON.stringify(body)).toStrictEqual(expected);
    }
  });

  test("have canonical bodies that are their own canonical bodies", () => {
    for (const vector of list) {
      if (!("canonical" in vector)) continue;
      const { canonical, unknown } = vector;
      const decoded = decodeTokenRequestBody(canonical, { contract: source.contract, unknown });
      expect(decoded._tag === "Right" && encodeTokenRequestBody(decoded.right)).toBe(canonical);
    }
  });

  test("break every rule but those that no well-formed body breaks", () => {
    expect(source.rules.filter((rule) => count(rule, list, false) === 0)).toStrictEqual(unbreakable);
  });

  const reachable = source.rules.filter(
    (rule) => !["value.type", "ek.unwrap", "keys.shape", "input.type"].includes(rule),
  );

  test.each(reachable)("break %s at least three times, alone unless the rule needs others", (rule) => {
    expect(count(rule, [...list, ...illFormed], rule !== "body.too-many-issues")).toBeGreaterThanOrEqual(3);
  });
});

test("the vectors with half a surrogate pair have these answers by both contracts", () => {
  expect(illFormed.filter(({ body }) => body.isWellFormed())).toStrictEqual([]);
  for (const contract of ["documented", "observed"] as const) {
    for (const { body, now, unknown, ...answer } of illFormed) {
      const result = referenceDecodeBody(body, { contract, now, unknown });
      const issues = result.valid ? [] : result.issues.map((issue) => pick(issue, files[0]?.issueProperties ?? []));
      expect(answer, JSON.stringify(body)).toStrictEqual({ issues });
    }
  }
  expect(vectorsOfHalves({ ...documentedSource, contract: observedSource.contract })).toHaveLength(illFormed.length);
});

test.each(Object.entries(publishedCallers))(
  "the request of %s is accepted by the observed contract only",
  (_, body) => {
    const vector = files[1]?.list.find((one) => one.body === body && "canonical" in one);
    expect(vector).toBeDefined();
    expect(decodeTokenRequestBody(body, { unknown: "keep" })._tag).toBe("Left");
  },
);

/** Some properties of an issue, absent ones left out. */
function pick(issue: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(issue).filter(([name]) => names.includes(name)));
}

/** Counts the vectors that break the rule; if `alone`, those that break no other. */
function count(rule: string, list: readonly Vector[], alone: boolean): number {
  return list.filter((vector) => {
    const rules: readonly string[] = "issues" in vector ? vector.issues.map((issue) => issue.rule) : [];
    return alone ? rules.length > 0 && rules.every((one) => one === rule) : rules.some((one) => one === rule);
  }).length;
}
