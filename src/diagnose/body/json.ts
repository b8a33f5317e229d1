import { isServiceError } from "./answer.ts";
import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { isHar } from "./har.ts";
import { parseJson } from "./parse-json.ts";

/** JSON in place of a body; a HAR file and an error of the service have rows of their own. */
export const json: BodyMistake<"body.json"> = {
  id: "body.json",
  message: "The body is JSON: send its properties as application/x-www-form-urlencoded pairs.",
  recognize: (body, context) => {
    const value = parseJson(body);
    if (value === undefined || isHar(value) || isServiceError(body, context)) return undefined;
    return Array.isArray(value) ? {} : toRecognized(context.encodeObject(value) ?? encodeMembers(value));
  },
};

/** Encodes the members of an object if each is a text or a number: a fix need not be valid. */
function encodeMembers(object: object): string | undefined {
  const pairs: Pair[] = [];
  for (const [name, value] of Object.entries(object)) {
    const member: unknown = value;
    if (typeof member !== "string" && typeof member !== "number") return undefined;
    pairs.push([name, String(member)]);
  }
  return encodePairs(pairs);
}
