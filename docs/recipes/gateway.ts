// A gateway before the service: callers send a token request without an authenticator, the gateway checks it, adds the
// operator's own and sends it on. It is written for Request and Response, so it runs wherever there is fetch.
import {
  adviseTokenRequest,
  CustomerAuthenticator,
  decodeTokenRequestBody,
  orThrow,
  parameterNames,
  type RedactedTokenResponse,
  redactTokenResponse,
  type ServiceTarget,
  tokenEndpoint,
} from "widevine-license-token";
import { type RequestTokenOptions, requestToken } from "widevine-license-token/send";
import { failureProblem, issuesProblem, problem, problemResponse } from "./problem-details.ts";
import { readUrlencodedBody } from "./read-body.ts";

export interface Operator {
  readonly customerAuthenticator: string;
  readonly target: ServiceTarget;
  /** Who may have licences at the operator's cost; ask your own login here. */
  readonly admits: (request: Request) => boolean | Promise<boolean>;
  /** Takes one entry a request that was admitted and read; no entry holds a value of a request or of an answer. */
  readonly log: (entry: LogEntry) => void;
  /** How a request is sent on: a timeout, or more than one attempt where a second token does no harm. */
  readonly sending?: Pick<RequestTokenOptions, "fetch" | "timeout" | "attempts">;
  /** Milliseconds since the epoch; a test hands in its own. */
  readonly now?: () => number;
}

export type LogEntry =
  | { readonly outcome: "invalid"; readonly rules: readonly string[] }
  | { readonly outcome: "granted"; readonly advice: readonly string[] }
  | { readonly outcome: "failed"; readonly answer: RedactedTokenResponse };

/** @throws where the operator's own authenticator or target is wrong: better now than at the first request */
export function tokenGateway(operator: Operator): (request: Request) => Promise<Response> {
  const { target, sending, now = Date.now, log } = operator;
  const customerAuthenticator = orThrow(CustomerAuthenticator.decode(operator.customerAuthenticator));
  tokenEndpoint(target);
  const own = new URLSearchParams({ customerAuthenticator }).toString();

  return async (request) => {
    // First, also for a stranger: a sender that is cut off in the middle does not see the answer.
    const body = await readUrlencodedBody(request.headers.get("content-type"), request.body ?? []);
    if (!(await operator.admits(request))) {
      return problemResponse(problem(401, "Show who you are."), { "www-authenticate": "Bearer" });
    }
    if (request.method !== "POST") return problemResponse(problem(405, "Use POST."), { allow: "POST" });
    if (body._tag === "Left") return problemResponse(body.left);

    // The operator's authenticator comes first: a caller who gives one too is told that it is there twice. Parameters that
    // the contract does not know go through untouched, for the service knows more of them, unless they resemble a known one.
    const decoded = decodeTokenRequestBody(`${own}&${body.right}`, { now, unknown: "keep" });
    if (decoded._tag === "Left") {
      log({ outcome: "invalid", rules: decoded.left.map(({ rule }) => rule) });
      return problemResponse(issuesProblem(decoded.left));
    }
    if (decoded.right.extra?.some(([name]) => nearlyKnown.test(name))) {
      log({ outcome: "invalid", rules: ["extra.near-miss"] });
      return problemResponse(problem(400, "A parameter has nearly the name of a known one: correct it or remove it."));
    }
    const answer = await requestToken(decoded.right, { ...sending, target });
    if (answer._tag === "Left") {
      log({ outcome: "failed", answer: redactTokenResponse(answer) });
      return problemResponse(failureProblem(answer.left));
    }
    // Advice finds what is legal and yet probably wrong, such as a kept `licenceDuration`, which limits nothing.
    log({ outcome: "granted", advice: adviseTokenRequest(decoded.right, { target, now }).map(({ id }) => id) });
    // As the service itself answers, so that its callers need not change.
    const headers = { "content-type": "text/uri-list", "cache-control": "no-store" };
    return new Response(`${answer.right.url}\r\n`, { headers });
  };
}

/**
 * A known name but for letter case, and for what stands before or after it and is no letter: a service could take
 * `CustomerAuthenticator`, `customerAuthenticator[]`, `customerAuthenticator.0` or `customerAuthenticator%00` for the
 * parameter, and the caller's authenticator for the operator's. It is a name of its own if a letter follows, as in
 * `cookieConsent`; but not after the authenticator's.
 */
const nearlyKnown = new RegExp(`^[^a-z]*(?:customerAuthenticator|(?:${parameterNames.join("|")})(?![a-z]))`, "i");
