import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };

/** Compiles the schema of a request in the document; besides JSON Schema it knows only the keywords of the document. */
export function createRequestValidator(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, formats: { password: true }, strictRequired: false });
  ajv.addVocabulary(["components", "x-rules", "x-stages", "x-parameters"]);
  ajv.addSchema({ $id: "openapi", components: openapi.components });
  return ajv.compile({ $ref: "openapi#/components/schemas/TokenRequest" });
}

/** Parses an urlencoded body to texts by name; a name that is repeated, or may be, has an array. */
export function parseBody(body: string): Record<string, string | string[]> {
  const pairs = new URLSearchParams(`&${body}`); // URLSearchParams would remove a leading ?
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const texts = pairs.getAll(name);
      const [text = ""] = texts;
      return [name, texts.length > 1 || name === "wvExtension" ? texts : text];
    }),
  );
}
