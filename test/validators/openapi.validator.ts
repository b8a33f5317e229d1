import { fileURLToPath } from "node:url";
import { createConfig, lint } from "@redocly/openapi-core";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };

// Two validators: one by the schema of the OpenAPI specification, one by rules of its own.

const file = fileURLToPath(new URL("../../docs/spec/openapi.json", import.meta.url));

test("it is a document of OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(openapi))).toStrictEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("a linter finds its references, parameters and examples in order", async () => {
  // The codes are for people: where in an answer a code stands is not documented, so no schema refers to them.
  const config = await createConfig({ extends: ["recommended-strict"], rules: { "no-unused-components": "off" } });
  const problems = await lint({ ref: file, config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toStrictEqual([]);
});

test("the validators would find mistakes", async () => {
  const { info: _, ...broken } = structuredClone(openapi);
  expect(await new Validator().validate(broken)).toHaveProperty("valid", false);
});
