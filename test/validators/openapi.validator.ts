import { fileURLToPath } from "node:url";
import { createConfig, lint } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };
import observedOpenapi from "../../docs/spec/openapi-observed.json" with { type: "json" };

// Two validators: one uses the schema of the OpenAPI specification, the other has its own rules.

describe.each([
  ["openapi.json", openapi],
  ["openapi-observed.json", observedOpenapi],
])("%s", (name, document) => {
  test("is a valid OpenAPI 3.1 document", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toStrictEqual({ valid: true });
    expect(validator.version).toBe("3.1");
  });

  test("has valid references, parameters and examples", async () => {
    const file = fileURLToPath(new URL(`../../docs/spec/${name}`, import.meta.url));
    // No schema refers to the codes: the documentation does not say where a response contains one.
    const config = await createConfig({ extends: ["recommended-strict"], rules: { "no-unused-components": "off" } });
    const problems = await lint({ ref: file, config });
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toStrictEqual([]);
  });
});

test("the validator finds mistakes", async () => {
  const { info: _, ...broken } = structuredClone(openapi);
  expect(await new Validator().validate(broken)).toHaveProperty("valid", false);
});
