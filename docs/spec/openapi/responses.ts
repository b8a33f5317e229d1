import { eventErrors } from "../../../src/index.ts";
import type { Part } from "./parameters.ts";

/** The event error codes. @see table 18 */
export const eventErrorCode: Part = {
  title: "Event error code",
  description: "The code with which the service says what is wrong.",
  type: "integer",
  oneOf: eventErrors.map(({ code, meaning, remedy, stages, parameters }) => ({
    const: code,
    description: `${meaning} ${remedy}`,
    "x-stages": stages,
    "x-parameters": parameters,
  })),
};

/** The answers. @see table 17 */
export const responses: Part = {
  Token: {
    description: "No error: the license acquisition URL with the token, as one line of a text/uri-list.",
    content: {
      "text/uri-list": {
        schema: { type: "string", pattern: "[?&]ExpressPlayToken=[^\\s&#]" },
        example:
          "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABIDKbgAAABQbt68jktab0YRY-r9mo6VP\r\n",
      },
    },
  },
  InvalidArguments: refusal("Invalid arguments."),
  AuthenticationFailed: refusal("The authentication failed."),
  BadUrl: refusal("A bad URL."),
  ServerError: refusal("An error of the server."),
};

/** Which status has which answer. */
export const answers: Part = {
  200: answer("Token"),
  400: answer("InvalidArguments"),
  401: answer("AuthenticationFailed"),
  404: answer("BadUrl"),
  "5XX": answer("ServerError"),
};

function answer(name: keyof typeof responses): Part {
  return { $ref: `#/components/responses/${name}` };
}

function refusal(meaning: string): Part {
  const description =
    "A description of the error with one of the codes of EventErrorCode; where it stands is not documented.";
  return {
    description: `${meaning} The content type is the one that errorFormat asks for.`,
    content: {
      "text/html": { schema: { description, type: "string" } },
      "application/json": { schema: { description } },
    },
  };
}
