import { describe, expect, test } from "vitest";
import { jsonFile } from "../../docs/spec/json.ts";
import { observedOpenapi, openapi } from "../../docs/spec/openapi/document.ts";

describe.each([
  ["openapi.json", openapi],
  ["openapi-observed.json", observedOpenapi],
])("%s", (file, document) => {
  test("has no pattern with a lookaround", () => {
    const patterns = JSON.stringify(document).match(/"pattern":"(?:\\.|[^"])*"/g) ?? [];
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => /\(\?[^:]/.test(pattern))).toStrictEqual([]);
  });

  test("equals the generated document: npm run openapi writes it", async () => {
    await expect(jsonFile(document)).toMatchFileSnapshot(`../../docs/spec/${file}`);
  });
});
