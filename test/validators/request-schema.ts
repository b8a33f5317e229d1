import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import openapi from "../../docs/spec/openapi.json" with { type: "json" };
import observedOpenapi from "../../docs/spec/openapi-observed.json" with { type: "json" };

const documents = { documented: openapi, observed: observedOpenapi } as const;

/** Compiles the schema of a request in a document; besides JSON Schema it knows only the keywords of the document. */
export function createRequestValidator(contract: keyof typeof documents): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, formats: { password: true }, strictRequired: false });
  ajv.addVocabulary(["components", "x-rules", "x-stages", "x-parameters"]);
  ajv.addSchema({ $id: "openapi", components: documents[contract].components });
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
