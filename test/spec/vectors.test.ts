import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { jsonFile, vectorsFile } from "../../docs/spec/json.ts";
import { vectorsSchema } from "../../docs/spec/vectors/schema.ts";
import { vectors, vectorsOfHalves } from "../../docs/spec/vectors/vectors.ts";
import { ruleIds } from "../../src/contracts/documented.ts";
import { referenceDecodeBody } from "../reference/decode-body.ts";

const cases = vectors();
const illFormed = vectorsOfHalves();

test("equals the generated files: npm run vectors writes them", async () => {
  await expect(vectorsFile(cases)).toMatchFileSnapshot("../../docs/spec/vectors.json");
  await expect(vectorsFile(illFormed)).toMatchFileSnapshot("../../docs/spec/vectors-utf16.json");
  await expect(jsonFile(vectorsSchema)).toMatchFileSnapshot("../../docs/spec/vectors.schema.json");
});

test("has at least 300 different vectors, which are well-formed", () => {
  expect(cases.length).toBeGreaterThanOrEqual(300);
  expect(readFileSync("docs/vectors.md", "utf8")).toContain(` holds ${cases.length} urlencoded\n`);
  expect(readFileSync("README.md", "utf8")).toContain(`\n${cases.length} bodies at the edges`);
  expect(new Set(cases.map((vector) => JSON.stringify(vector))).size).toBe(cases.length);
  expect(cases.filter(({ body }) => !body.isWellFormed())).toStrictEqual([]);
  expect(illFormed.filter(({ body }) => body.isWellFormed())).toStrictEqual([]);
});

test("has the answers of the reference decoder, which is written from the contract alone", () => {
  for (const { body, now, unknown, ...answer } of [...cases, ...illFormed]) {
    const result = referenceDecodeBody(body, { now, unknown });
    const expected = result.valid
      ? { canonical: result.canonical }
      : {
          issues: result.issues.map(({ rule, code, parameter, index }) => ({
            rule,
            code,
            parameter,
            ...(index !== undefined && { index }),
          })),
        };
    expect(answer, JSON.stringify(body)).toStrictEqual(expected);
  }
});

/** Counts the vectors that break the rule; if `alone`, those that break no other. */
function count(rule: string, list: readonly (typeof cases)[number][], alone: boolean): number {
  return list.filter((vector) => {
    const rules = "issues" in vector ? vector.issues.map((issue) => issue.rule) : [];
    return alone ? rules.length > 0 && rules.every((one) => one === rule) : rules.some((one) => one === rule);
  }).length;
}

const reachable = ruleIds.filter((rule) => !["value.type", "ek.unwrap", "input.type"].includes(rule));

test.each(reachable)("breaks %s in at least three vectors, alone unless the rule needs others", (rule) => {
  const all = [...cases, ...illFormed];
  expect(count(rule, all, rule !== "body.too-many-issues")).toBeGreaterThanOrEqual(3);
});

test("breaks every rule in the well-formed file, except those that only a lone surrogate breaks", () => {
  const missing = ruleIds.filter((rule) => count(rule, cases, false) === 0);
  expect(missing).toStrictEqual(["value.type", "ek.unwrap", "contentId.text", "cookie.text", "input.type"]);
});
