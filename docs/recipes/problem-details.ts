// What goes wrong, as RFC 9457 writes it down: one shape for programs and people.
import type { Issue, Issues } from "widevine-license-token";

export interface ProblemDetails {
  /** Names the kind of problem; `about:blank` where the status says it all. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The extension member of token requests; safe to show and to log, since issues hold no value of the request. */
  readonly issues?: readonly Issue[];
}

/** A page of your own that tells people what to do; programs compare the text and do not load it (section 3.1.1). */
export const invalidTokenRequest = "https://example.com/problems/invalid-token-request";

export function issuesProblem(issues: Issues): ProblemDetails {
  return {
    type: invalidTokenRequest,
    title: "Invalid token request",
    status: 400,
    detail: "The token request breaks rules of its contract: the member issues names each of them, and what to do.",
    issues,
  };
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
  413: "Content Too Large",
  415: "Unsupported Media Type",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
} as const;

/** What every answer about a token carries: nobody on the way may keep it. */
export const problemHeaders = { "content-type": "application/problem+json", "cache-control": "no-store" } as const;

export function problemResponse(details: ProblemDetails, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(details), { status: details.status, headers: { ...problemHeaders, ...headers } });
}
