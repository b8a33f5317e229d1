// Own JSON in, license URL or problem out: what express.ts, hono.ts and nest.ts have in common.
//
//   { "film": "FD1A706A-C2B3-6002-888F-6D4A414333C3", "key": "VDi3Gb9HovVngjdHfbL55g==", "seconds": 3600, "level": "HW_SECURE_ALL" }
import * as t from "io-ts";
import * as token from "widevine-license-token";
import { type RequestTokenOptions, requestToken } from "widevine-license-token/send";
import { failureProblem, issuesProblem, jsonHeaders, orderProblem, problemAnswer } from "./problem-details.ts";
import { type Chunks, type ContentType, readJsonBody } from "./read-body.ts";

/** Each property is validated and converted by its codec; issues name the property by its name here. */
export const Order = t.type({
  film: token.KidFromUuid,
  key: token.ContentKeyFromBase64,
  seconds: token.LicenseDuration,
  level: token.SecurityLevelFromName,
});

export interface Operator extends Pick<RequestTokenOptions, "target" | "fetch" | "timeout"> {
  readonly customerAuthenticator: token.CustomerAuthenticator;
  readonly log: (entry: token.RedactedTokenResponse) => void;
}

/** Rejects only for a target that `tokenEndpoint` refuses: call that when the program starts. */
export async function answerOrder(type: ContentType, chunks: Chunks, operator: Operator) {
  const body = await readJsonBody(type, chunks);
  if (body._tag === "Left") return problemAnswer(body.left);
  const order = Order.decode(body.right);
  if (order._tag === "Left") return problemAnswer(orderProblem(token.problemsOf(order.left)));
  const { film: kid, key: contentKey, seconds: licenseDuration, level: securityLevel } = order.right;
  const values = { kid, contentKey, licenseDuration, securityLevel, hdcpOutputControl: 0 };
  const request = token.buildTokenRequest({ ...values, customerAuthenticator: operator.customerAuthenticator });
  if (request._tag === "Left") return problemAnswer(issuesProblem(request.left));
  const result = await requestToken(request.right, operator);
  operator.log(token.redactTokenResponse(result)); // all that may be logged of it
  if (result._tag === "Left") return problemAnswer(failureProblem(result.left));
  return { status: 200, headers: jsonHeaders, body: JSON.stringify({ licenseUrl: result.right.url }) };
}
