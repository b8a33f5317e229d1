import { cut } from "../../http/cut.ts";
import { maxBodyLength } from "../../http/decode-token-response.ts";
import { toRefusal } from "../../http/refusal.ts";
import { findGrant } from "../../http/uri-list.ts";
import type { BodyContext, BodyMistake } from "./body-mistake.ts";
import { parseJson } from "./parse-json.ts";

/** An answer of the service in place of a request. */
export const answer: BodyMistake<"body.answer"> = {
  id: "body.answer",
  message: "The body is a response of the service: send a request instead.",
  recognize: (body, context) => (findGrant(body) !== undefined || isServiceError(body, context) ? {} : undefined),
};

/**
 * Whether a body is an error of the service: JSON without a parameter, HTML, or a text without pairs, in which a code of table
 * 18 is found.
 *
 * @see decision D16: the page does not give the body of an error
 */
export function isServiceError(body: string, context: BodyContext): boolean {
  return mayBeError(body, context) && toRefusal(0, cut(body, maxBodyLength)).event !== null;
}

function mayBeError(body: string, { isKnown }: BodyContext): boolean {
  const value = parseJson(body);
  if (value !== undefined) return !Object.keys(value).some(isKnown);
  return !body.includes("=") || body.trimStart().startsWith("<");
}
