import { encodeTokenRequestBody } from "../request/encode.ts";
import type { TokenRequest } from "../request/token-request.ts";
import { type Target, tokenEndpoint } from "./token-endpoint.ts";

/**
 * A request as `fetch` takes it: `fetch(url, init)`. It holds the secrets of the request and is not safe to log.
 *
 * @see tables 13 to 16
 */
export interface TokenRequestMessage {
  readonly url: string;
  readonly init: {
    readonly method: "POST" | "GET";
    /** A redirect that were followed would send the secrets on; a 3xx is decoded to a refusal. */
    readonly redirect: "manual";
    readonly headers: Readonly<Record<string, string>>;
    /** Absent for GET. */
    readonly body?: string;
  };
}

/**
 * Writes the HTTP message that asks for a token; nothing is sent.
 *
 * POST carries the canonical body. GET puts the same text into the URL's query, after the endpoint's own if there is
 * one: the secrets then stand in URL logs. Anything but exactly `"GET"` is POST.
 *
 * @throws TypeError where the target is none, as {@link tokenEndpoint} says
 *
 * @example
 * ```ts
 * import { buildTokenRequest, orThrow, tokenRequestMessage } from "widevine-license-token";
 *
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * const { url, init } = tokenRequestMessage(request, "test"); // then: await fetch(url, init)
 * url; // => "https://wv-gen.test.expressplay.com/hms/wv/token"
 * init.body; // => "customerAuthenticator=123456&kek=00000000000000000000000000000000&kid=%5Ekid1&securityLevel=1&hdcpOutputControl=0"
 * ```
 *
 * @see the page's methods and URLs
 */
export function tokenRequestMessage(
  request: TokenRequest,
  target: Target,
  method?: "POST" | "GET",
): TokenRequestMessage {
  const endpoint = tokenEndpoint(target);
  const text = encodeTokenRequestBody(request);
  if (method === "GET") {
    return { url: withQuery(endpoint, text), init: { method, redirect: "manual", headers: {} } };
  }
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { url: endpoint, init: { method: "POST", redirect: "manual", headers, body: text } };
}

/** An endpoint's query that is empty or ends in `&` already waits for a pair. */
function withQuery(endpoint: string, query: string): string {
  if (!endpoint.includes("?")) return `${endpoint}?${query}`;
  return endpoint.endsWith("?") || endpoint.endsWith("&") ? endpoint + query : `${endpoint}&${query}`;
}
