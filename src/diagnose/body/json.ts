import { isServiceError } from "./answer.ts";
import { type BodyMistake, toRecognized } from "./body-mistake.ts";
import { encodePairs, type Pair } from "./encode-pairs.ts";
import { isHar } from "./har.ts";
import { parseJson } from "./parse-json.ts";
import { hasRepeatedMembers } from "./repeated-members.ts";

/** JSON in place of a body; a HAR file and an error of the service have rows of their own. */
export const json: BodyMistake<"body.json"> = {
  id: "body.json",
  message: "The body is JSON: send its properties as application/x-www-form-urlencoded pairs.",
  recognize: (body, context) => {
    const value = parseJson(body);
    if (value === undefined || isHar(value) || isServiceError(body, context)) return undefined;
    if (Array.isArray(value) || hasRepeatedMembers(body)) return {};
    return toRecognized(context.encodeObject(value) ?? encodeMembers(value));
  },
};

/** Encodes the members of an object if each is a text or a number that has kept its digits: a fix need not be valid. */
function encodeMembers(object: object): string | undefined {
  const pairs: Pair[] = [];
  for (const [name, value] of Object.entries(object)) {
    const member: unknown = value;
    if (typeof member !== "string" && !Number.isSafeInteger(member)) return undefined;
    pairs.push([name, String(member)]);
  }
  return encodePairs(pairs);
}
