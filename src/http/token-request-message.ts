import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { type ServiceTarget, tokenEndpoint } from "./token-endpoint.ts";

/**
 * The arguments of `fetch(url, init)`. They contain the secrets of the request: do not log them.
 *
 * @see tables 13 to 16
 */
export interface TokenRequestMessage {
  readonly url: string;
  readonly init: {
    readonly method: "POST" | "GET";
    /** Following a redirect would forward the secrets; a 3xx response is decoded to a refusal. */
    readonly redirect: "manual";
    readonly headers: Readonly<Record<string, string>>;
    /** Absent for GET. */
    readonly body?: string;
  };
}

/**
 * Creates the HTTP message that requests a token, by a request of either contract; nothing is sent.
 *
 * POST sends the canonical body. GET appends the same string to the query of the endpoint, so the secrets end up in logs
 * of URLs. Any `method` other than exactly `"GET"` is POST.
 *
 * @throws TypeError if the target is invalid, as {@link tokenEndpoint} does
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
 * @see the documented methods and URLs
 */
export function tokenRequestMessage(
  request: ObservedTokenRequest,
  target: ServiceTarget,
  method?: "POST" | "GET",
): TokenRequestMessage {
  const endpoint = tokenEndpoint(target);
  const body = encodeTokenRequestBody(request);
  if (method === "GET") {
    return { url: withQuery(endpoint, body), init: { method, redirect: "manual", headers: {} } };
  }
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return { url: endpoint, init: { method: "POST", redirect: "manual", headers, body } };
}

/** Appends pairs to the query of an endpoint, with a `&` only if the query needs one. */
function withQuery(endpoint: string, query: string): string {
  if (!endpoint.includes("?")) return `${endpoint}?${query}`;
  return endpoint.endsWith("?") || endpoint.endsWith("&") ? endpoint + query : `${endpoint}&${query}`;
}
