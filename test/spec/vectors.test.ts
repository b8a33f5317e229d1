import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonFile, vectorsFile } from "../../docs/spec/json.ts";
import { vectorsSchema } from "../../docs/spec/vectors/schema.ts";
import { vectors, vectorsOfHalves } from "../../docs/spec/vectors/vectors.ts";
import { ruleIds } from "../../src/rules.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";

const cases = vectors();
const halves = vectorsOfHalves();

test("the files are what the generator gives: npm run vectors writes them", async () => {
  await expect(vectorsFile(cases)).toMatchFileSnapshot("../../docs/spec/vectors.json");
  await expect(vectorsFile(halves)).toMatchFileSnapshot("../../docs/spec/vectors-utf16.json");
  await expect(jsonFile(vectorsSchema)).toMatchFileSnapshot("../../docs/spec/vectors.schema.json");
});

test("there are 300 and more, no two alike, and every text can be written as UTF-8", () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(readFileSync("docs/vectors.md", "utf8")).toContain(` holds ${cases.length} urlencoded\n`);
  expect(readFileSync("README.md", "utf8")).toContain(`\n${cases.length} bodies at the edges`);
  expect(new Set(cases.map((vector) => JSON.stringify(vector))).size).toBe(cases.length);
  expect(cases.filter(({ body }) => !body.isWellFormed())).toStrictEqual([]);
  expect(halves.filter(({ body }) => body.isWellFormed())).toStrictEqual([]);
});

test("a decoder that was written from the contract alone gives the same answers", () => {
  for (const { body, now, unknown, ...answer } of [...cases, ...halves]) {
    const verdict = referenceDecodeBody(body, { now, unknown });
    const theirs = verdict.valid
      ? { canonical: verdict.canonical }
      : {
          issues: verdict.issues.map(({ rule, code, parameter, index }) => ({
            rule,
            code,
            parameter,
            ...(index !== undefined && { index }),
          })),
        };
    expect(answer, JSON.stringify(body)).toStrictEqual(theirs);
  }
});

/** How many of the vectors break the rule; `alone`, and no other. */
function count(rule: string, list: readonly (typeof cases)[number][], alone: boolean): number {
  return list.filter((vector) => {
    const rules = "issues" in vector ? vector.issues.map((issue) => issue.rule) : [];
    return alone ? rules.length > 0 && rules.every((one) => one === rule) : rules.some((one) => one === rule);
  }).length;
}

const reachable = ruleIds.filter((rule) => rule !== "ek.unwrap" && rule !== "input.type");

test.each(reachable)("%s is broken by several, and but for the one that needs others, alone", (rule) => {
  const all = [...cases, ...halves];
  expect(count(rule, all, rule !== "body.too-many-issues")).toBeGreaterThanOrEqual(3);
});

test("in the file that every language can read, only what a half breaks is missing", () => {
  const missing = ruleIds.filter((rule) => count(rule, cases, false) === 0);
  expect(missing).toStrictEqual(["ek.unwrap", "contentId.text", "cookie.text", "input.type"]);
});
