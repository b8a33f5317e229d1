import { readFileSync } from "node:fs";
import { decodeTokenRequestBody, encodeTokenRequest, orThrow, tokenEndpoint } from "../../../src/index.ts";
import { publishedCallers } from "../vectors/published-callers.ts";
import { beyondJsonSchema, beyondJsonSchemaOfKeys } from "./beyond-json-schema.ts";
import { type DescribedContract, describedDocumented, describedObserved } from "./described-contract.ts";
import { type Part, queryParameters, valueSchemas } from "./parameters.ts";
import { indexedProperties, requestSchemas } from "./request-schemas.ts";
import { answers, eventErrorCode, responses } from "./responses.ts";

/** A contract, and the texts of its document. */
interface Source {
  readonly described: DescribedContract;
  readonly title: string;
  /** What the document is about. */
  readonly about: string;
  readonly beyondJsonSchema: Readonly<Record<string, string>>;
  /** What a query must give, which OpenAPI cannot say. */
  readonly needs: string;
  readonly examples: Part;
}

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { origin, pathname } = new URL(tokenEndpoint("test"));
const production = new URL(tokenEndpoint({ domain: "production-domain" })).origin;
const sample = orThrow(decodeTokenRequestBody(readFileSync("docs/samples/request.txt", "utf8").trimEnd()));

/** The wire side of the documented contract in OpenAPI 3.1. @see tables 13 to 18 */
export const openapi: Part = createDocument({
  described: describedDocumented,
  title: "ExpressPlay Widevine license token",
  about:
    "What ExpressPlay's service takes and answers on the wire: each parameter is a text of a urlencoded body or query, and `wvExtension` may be repeated.",
  beyondJsonSchema,
  needs: "contentKey must be given unless kek is, ek needs kek",
  examples: { request: { summary: "A content key in the clear", value: encodeTokenRequest(sample) } },
});

/** The wire side of the observed contract. @see docs/contracts.md */
export const observedOpenapi: Part = createDocument({
  described: describedObserved,
  title: "ExpressPlay Widevine license token, as published callers request it",
  about:
    "What published callers of ExpressPlay's service send to it today, and what it answers: more parameters and wider values than the service documents, and several keys in one request, each parameter of a key with its index (`kid.0`, `contentKey.0`, `kid.1`). Each parameter is a text of a urlencoded body or query, and `wvExtension` may be repeated. What the service does not document is inferred from these callers.",
  beyondJsonSchema: beyondJsonSchemaOfKeys,
  needs:
    "either kid or kid.0 must be given, contentKey must be given for each key unless kek is, ek needs kek, the indexes have no gap",
  examples: {
    oneKey: { summary: "One key without an index", value: toTexts(publishedCallers.hbb1) },
    twoKeys: { summary: "Two keys with their indexes", value: toTexts(publishedCallers.hbb2TwoKeys) },
  },
});

/** The texts of a body whose names are all different. */
function toTexts(body: string): Part {
  return Object.fromEntries(new URLSearchParams(body));
}

function createDescription({ about, beyondJsonSchema }: Source): string {
  return `${about}

\`x-rules\` lists the rules of a value in the order in which they are checked, each with its stable id, the code with which the service answers, and a sentence. Where the code is null, the service's documentation names none.

What JSON Schema cannot say, and a gateway must leave to the service or to widevine-license-token:

${Object.entries(beyondJsonSchema)
  .map(([rule, why]) => `- \`${rule}\`: ${why}`)
  .join("\n")}

Patterns match the whole text: \`$\` is its very end, as in ECMA-262.`;
}

function createDocument(source: Source): Part {
  const { described, title, needs, examples } = source;
  const keysParameter = described.contract.keyed === undefined ? {} : { keys: indexedParameters(described) };
  const parameters = { ...queryParameters(described), ...keysParameter };
  return {
    openapi: "3.1.0",
    info: {
      title,
      version,
      summary: "One request, answered with a token that a player redeems for a Widevine license.",
      description: createDescription(source),
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [
      { url: origin, description: "The test service" },
      {
        url: production.replace("production-domain", "{domain}"),
        description: "The production service of a region",
        variables: {
          domain: {
            default: "service.expressplay.com",
            enum: ["service.expressplay.com", "service.expressplay.cn"],
          },
        },
      },
    ],
    security: [], // the authenticator is a parameter like any other
    paths: {
      [pathname]: {
        post: {
          operationId: "createToken",
          summary: "Creates a token.",
          description: "The secrets stand in the body, and so in no log of URLs.",
          requestBody: {
            required: true,
            content: {
              "application/x-www-form-urlencoded": {
                schema: { $ref: "#/components/schemas/TokenRequest" },
                encoding: { wvExtension: { style: "form", explode: true } },
                examples,
              },
            },
          },
          responses: answers,
        },
        get: {
          operationId: "createTokenByGet",
          summary: "Creates a token, with the secrets in the URL.",
          description: `OpenAPI cannot say which parameters need one another: ${needs}, and no other name is allowed.`,
          parameters: Object.keys(parameters).map((name) => ({ $ref: `#/components/parameters/${name}` })),
          responses: answers,
        },
      },
    },
    components: {
      schemas: { ...requestSchemas(described), ...valueSchemas(described), EventErrorCode: eventErrorCode },
      parameters,
      responses,
    },
  };
}

/** The parameters of keys with an index: as OpenAPI has it, each property of such an object is a pair of the query. */
function indexedParameters(described: DescribedContract): Part {
  return {
    name: "keys",
    in: "query",
    description:
      "The parameters of keys, each with the index of its key: kid.0, contentKey.0, kid.1. The name keys itself is not sent.",
    required: false,
    style: "form",
    explode: true,
    schema: { type: "object", ...indexedProperties(described), additionalProperties: false },
  };
}
