import { expect, test } from "vitest";
import { jsonFile } from "../../docs/spec/json.ts";
import { openapi } from "../../docs/spec/openapi/document.ts";

test("no pattern of it looks ahead or behind", () => {
  const patterns = JSON.stringify(openapi).match(/"pattern":"(?:\\.|[^"])*"/g) ?? [];
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((pattern) => /\(\?[^:]/.test(pattern))).toStrictEqual([]);
});

test("the file is what the tables give: npm run openapi writes it", async () => {
  await expect(jsonFile(openapi)).toMatchFileSnapshot("../../docs/spec/openapi.json");
});
