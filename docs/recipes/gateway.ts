// A gateway before the service: callers send a token request without an authenticator, the gateway checks it, adds the
// operator's own and sends it on. It is written for Request and Response, so it runs wherever there is fetch.
import {
  adviseTokenRequest,
  CustomerAuthenticator,
  decodeTokenRequestBody,
  orThrow,
  type ServiceTarget,
  type TokenGrant,
  tokenEndpoint,
} from "widevine-license-token";
import { type RequestTokenOptions, requestToken, type TokenFailure } from "widevine-license-token/send";
import { issuesProblem, problem, problemResponse } from "./problem-details.ts";
import { readUrlencodedBody } from "./urlencoded-body.ts";

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
  | {
      readonly outcome: "refused";
      readonly status: number;
      readonly code: number | null;
      readonly remedy: string | null;
    }
  | { readonly outcome: "unreachable"; readonly attempts: number; readonly cause: string };

/** @throws where the operator's own authenticator or target is wrong: better now than at the first request */
export function tokenGateway(operator: Operator): (request: Request) => Promise<Response> {
  const { target, sending, now = Date.now, log } = operator;
  const customerAuthenticator = orThrow(CustomerAuthenticator.decode(operator.customerAuthenticator));
  tokenEndpoint(target);
  const own = new URLSearchParams({ customerAuthenticator }).toString();

  return async (request) => {
    if (!(await operator.admits(request))) {
      return problemResponse(problem(401, "Show who you are."), { "www-authenticate": "Bearer" });
    }
    if (request.method !== "POST") return problemResponse(problem(405, "Use POST."), { allow: "POST" });
    const body = await readUrlencodedBody(request.headers.get("content-type"), request.body ?? []);
    if (body._tag === "Left") return problemResponse(body.left);

    // The operator's authenticator comes first: a caller who gives one too is told that it is there twice. Parameters that
    // the contract does not know go through untouched, for the service knows more of them.
    const decoded = decodeTokenRequestBody(`${own}&${body.right}`, { now, unknown: "keep" });
    if (decoded._tag === "Left") {
      log({ outcome: "invalid", rules: decoded.left.map(({ rule }) => rule) });
      return problemResponse(issuesProblem(decoded.left));
    }
    const answer = await requestToken(decoded.right, { ...sending, target });
    if (answer._tag === "Left") return failed(answer.left, log);
    // Advice finds what is legal and yet probably wrong, such as a kept `licenceDuration`, which limits nothing.
    log({
      outcome: "granted",
      advice: adviseTokenRequest(decoded.right, { target, now }).map(({ id }) => id),
    });
    return granted(answer.right);
  };
}

/** As the service itself answers, so that its callers need not change. */
function granted({ url }: TokenGrant): Response {
  return new Response(`${url}\r\n`, { headers: { "content-type": "text/uri-list", "cache-control": "no-store" } });
}

/**
 * 503 where the same request may pass later, 502 where somebody must act first. The service's own text stays here: it may
 * quote the request, and what is wrong with the operator's account is not the caller's business.
 */
function failed(failure: TokenFailure, log: Operator["log"]): Response {
  if (failure.kind === "unreachable") log({ outcome: failure.kind, attempts: failure.attempts, cause: failure.cause });
  else {
    const { status, code, event } = failure.refusal;
    log({ outcome: failure.kind, status, code, remedy: event?.remedy ?? null });
  }
  return problemResponse(
    failure.kind === "unreachable" || failure.refusal.retryable
      ? problem(503, "The token service cannot be reached or has failed: try again later.")
      : problem(502, "The token service gave no token: trying again will not help, the operator has been told why."),
  );
}
