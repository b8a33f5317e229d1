import { expect, test } from "vitest";
import { jsonFile } from "../../docs/spec/json.ts";
import { openapi } from "../../docs/spec/openapi/document.ts";

test("has no pattern with a lookaround", () => {
  const patterns = JSON.stringify(openapi).match(/"pattern":"(?:\\.|[^"])*"/g) ?? [];
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => /\(\?[^:]/.test(pattern))).toStrictEqual([]);
});

test("equals the generated document: npm run openapi writes it", async () => {
  await expect(jsonFile(openapi)).toMatchFileSnapshot("../../docs/spec/openapi.json");
});
