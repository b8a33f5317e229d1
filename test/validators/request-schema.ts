import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };

/** The schema of a request, compiled as it stands in the document; the words of OpenAPI are told, and no others pass. */
export function requestValidator(): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, formats: { password: true }, strictRequired: false });
  ajv.addVocabulary(["components", "x-rules", "x-stages", "x-parameters"]);
  ajv.addSchema({ $id: "openapi", components: openapi.components });
  return ajv.compile({ $ref: "openapi#/components/schemas/TokenRequest" });
}

/** What a parser of urlencoded bodies makes of one: texts by name, and a list of what is repeated or may be so. */
export function parsed(body: string): Record<string, string | string[]> {
  const pairs = new URLSearchParams(`&${body}`); // a leading ? would go
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const texts = pairs.getAll(name);
      const [text = ""] = texts;
      return [name, texts.length > 1 || name === "wvExtension" ? texts : text];
    }),
  );
}
