// What goes wrong, as RFC 9457 writes it down: one shape for programs and people.
import type { Issue, Issues, Problem } from "widevine-license-token";
import type { TokenFailure } from "widevine-license-token/send";

export interface ProblemDetails {
  /** Names the kind of problem; `about:blank` where the status says it all. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The extension member of token requests; safe to show and to log, since issues hold no value of the request. */
  readonly issues?: readonly Issue[];
  /** The extension member of own JSON: what `problemsOf` returns, which holds no value either. */
  readonly problems?: readonly Problem[];
}

/** Pages of your own that tell people what to do; programs compare the text and do not load it (section 3.1.1). */
export const invalidTokenRequest = "https://example.com/problems/invalid-token-request";
export const invalidOrder = "https://example.com/problems/invalid-order";

export function issuesProblem(issues: Issues): ProblemDetails {
  return {
    type: invalidTokenRequest,
    title: "Invalid token request",
    status: 400,
    detail: "The token request breaks rules of its contract: the member issues names each of them, and what to do.",
    issues,
  };
}

export function orderProblem(problems: readonly Problem[]): ProblemDetails {
  return {
    type: invalidOrder,
    title: "Invalid order",
    status: 400,
    detail: "The order cannot be taken: the member problems names each property, and what to do.",
    problems,
  };
}

/**
 * 503 where the same request may pass later, 502 where somebody must act first. The service's own text stays here: it may
 * quote the request, and what is wrong with the operator's account is not the caller's business.
 */
export function failureProblem(failure: TokenFailure): ProblemDetails {
  return failure.kind === "unreachable" || failure.refusal.retryable
    ? problem(503, "The token service cannot be reached or has failed: try again later.")
    : problem(502, "The token service gave no token: trying again will not help, the operator has been told why.");
}

/** A problem without a kind of its own; its title is then the phrase of the status (section 4.2.1). */
export function problem(status: keyof typeof phrases, detail: string): ProblemDetails {
  return { type: "about:blank", title: phrases[status], status, detail };
}

/** @see RFC 9110 section 15 */
const phrases = {
  400: "Bad Request",
  401: "Unauthorized",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
} as const;

/** What every answer about a token carries: nobody on the way may keep it. */
export const problemHeaders = { "content-type": "application/problem+json", "cache-control": "no-store" } as const;

/** After these the rest of the body is not read: servers that keep the connection would read it for ever. */
const unread: readonly number[] = [401, 405, 408, 413, 415];

/** The headers of a problem; those of node:http end the connection with `connection: close`. */
export function headersOf({ status }: ProblemDetails): Record<string, string> {
  return { ...problemHeaders, ...(unread.includes(status) && { connection: "close" }) };
}

/** An answer for any server: for node:http `response.writeHead(status, headers).end(body)`. */
export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The headers of an answer that is no problem: a license URL is as good as the license. */
export const jsonHeaders = { "content-type": "application/json", "cache-control": "no-store" };

export function problemAnswer(details: ProblemDetails): Answer {
  return { status: details.status, headers: headersOf(details), body: JSON.stringify(details) };
}

export function problemResponse(details: ProblemDetails, more: Record<string, string> = {}): Response {
  const { status, headers, body } = problemAnswer(details);
  return new Response(body, { status, headers: { ...headers, ...more } });
}
