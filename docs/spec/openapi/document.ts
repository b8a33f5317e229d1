import { readFileSync } from "node:fs";
import { decodeTokenRequestBody, encodeTokenRequest, orThrow, tokenEndpoint } from "../../../src/index.ts";
import { beyondJsonSchema } from "./beyond-json-schema.ts";
import { type Part, queryParameters, requestSchema, valueSchemas } from "./parameters.ts";
import { answers, eventErrorCode, responses } from "./responses.ts";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const { origin, pathname } = new URL(tokenEndpoint("test"));
const production = new URL(tokenEndpoint({ domain: "production-domain" })).origin;
const sample = orThrow(decodeTokenRequestBody(readFileSync("docs/samples/request.txt", "utf8").trimEnd()));

const description = `What ExpressPlay's service takes and answers on the wire: each parameter is a text of a urlencoded body or query, and \`wvExtension\` may be repeated.

\`x-rules\` lists the rules of a value in the order in which they are judged, each with its stable id, the code with which the service answers, and a sentence. Where the code is null, the service's documentation names none.

What JSON Schema cannot say, and a gateway must leave to the service or to widevine-license-token:

${Object.entries(beyondJsonSchema)
  .map(([rule, why]) => `- \`${rule}\`: ${why}`)
  .join("\n")}

Patterns match the whole text: \`$\` is its very end, as in ECMA-262.`;

/** The wire side of the contract in OpenAPI 3.1. @see tables 13 to 18 */
export const openapi: Part = {
  openapi: "3.1.0",
  info: {
    title: "ExpressPlay Widevine licence token",
    version,
    summary: "One request, answered with a token that a player redeems for a Widevine licence.",
    description,
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
              examples: { request: { summary: "A content key in the clear", value: encodeTokenRequest(sample) } },
            },
          },
        },
        responses: answers,
      },
      get: {
        operationId: "createTokenByGet",
        summary: "Creates a token, with the secrets in the URL.",
        description:
          "OpenAPI cannot say which parameters need one another: contentKey must be given unless kek is, ek needs kek, and no other name is allowed.",
        parameters: Object.keys(queryParameters).map((name) => ({ $ref: `#/components/parameters/${name}` })),
        responses: answers,
      },
    },
  },
  components: {
    schemas: { TokenRequest: requestSchema, ...valueSchemas, EventErrorCode: eventErrorCode },
    parameters: queryParameters,
    responses,
  },
};
