import type { Either } from "../contract/either.ts";
import { own } from "../contract/own-properties.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { ServiceTarget } from "../http/token-endpoint.ts";
import type { TokenFailure } from "../http/token-failure.ts";
import { tokenRequestMessage } from "../http/token-request-message.ts";
import type { TokenGrant } from "../http/uri-list.ts";
import { unreachable } from "./failure.ts";
import type { AbortSource, TokenFetch, TokenRequestInit } from "./fetch.ts";
import { readAnswer } from "./read-answer.ts";
import { type Attempt, repeat } from "./repeat.ts";
import { readRetryAfter } from "./retry-after.ts";
import { startStop } from "./stop.ts";

/** Where and how `requestToken` sends a request. */
export interface RequestTokenOptions {
  /** The service to send the request to. */
  readonly target: ServiceTarget;
  /** The platform's `fetch` if absent; must not follow redirects. */
  readonly fetch?: TokenFetch | undefined;
  /** Ends everything at once when it aborts; nothing is sent if it has aborted before. */
  readonly signal?: AbortSource | undefined;
  /**
   * The time for all attempts, pauses and bodies together, in milliseconds: 10,000 if absent or `NaN`, at most 2,147,483,647.
   * With 0 or less, nothing is sent: the failure is `unreachable` by `timeout` after 0 attempts.
   */
  readonly timeout?: number | undefined;
  /**
   * How often the request is sent at most: 1 if absent. An attempt whose response is lost may have cost a token. With `NaN`, or
   * less than 1, it is sent once; a fraction is rounded up.
   */
  readonly attempts?: number | undefined;
}

/** Exists in most runtimes; this folder is compiled without types for it. */
declare const fetch: TokenFetch;

/** In milliseconds; chosen by this project (decision P45). */
const defaultTimeout = 10_000;

/** The largest number of milliseconds that a timer waits; a larger one would be none at all. */
const longestTimeout = 2_147_483_647;

/**
 * Asks the service for a token: sends a request of either contract by POST, and reads the response.
 *
 * Import from `widevine-license-token/send`. Returns a grant, or why there is none: `refused` with the refusal, or
 * `unreachable` with the number of attempts and a cause. The promise rejects only for an invalid target. Redirects are not
 * followed: they are refusals. Of a body, at most 65,536 bytes are read.
 *
 * The request is sent once unless `attempts` says more, since a service whose response is lost may have issued a token, and
 * charged for it. With more, it is sent again if the refusal is `retryable` or no complete response arrived, after 250 ms,
 * doubled each time, or after the `Retry-After` of the response if that is longer. If no time is left for the next
 * attempt, the last failure is returned at once.
 *
 * @throws TypeError if the target is invalid, as `tokenEndpoint` does; the promise rejects
 *
 * @example
 * ```ts
 * import { buildTokenRequest, orThrow } from "widevine-license-token";
 * import { requestToken } from "widevine-license-token/send";
 * import { tokenService } from "widevine-license-token/testing/service";
 *
 * const service = tokenService(); // without `fetch`, the request would go to the target
 * const options = { target: "test", fetch: async (url: string, init: RequestInit) => service(new Request(url, init)) } as const;
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * const granted = await requestToken(request, options);
 * granted._tag === "Right" && granted.right.licenseServer; // => "https://wv.service.expressplay.com/hms/wv/rights/"
 *
 * service.failNext(-2019);
 * const refused = await requestToken(request, options);
 * refused._tag === "Left" && refused.left.kind === "refused" && refused.left.refusal.actor; // => "account"
 *
 * const lost = await requestToken(request, { target: "test", fetch: () => Promise.reject(new Error("offline")), attempts: 2 });
 * lost; // => { _tag: "Left", left: { kind: "unreachable", attempts: 2, cause: "network" } }
 * ```
 *
 * @see the documented methods and URLs, tables 17 and 18; RFC 9110 section 10.2.3; decisions D16 and P45
 */
export async function requestToken(
  request: ObservedTokenRequest,
  options: RequestTokenOptions,
): Promise<Either<TokenFailure, TokenGrant>> {
  const { url, init } = tokenRequestMessage(request, options.target);
  const caller = own(options, "signal");
  if (caller?.aborted) return { _tag: "Left", left: unreachable(0, "aborted") };
  const timeout = toTimeout(own(options, "timeout"));
  if (timeout === 0) return { _tag: "Left", left: unreachable(0, "timeout") };
  const stop = startStop(timeout, caller);
  const send = own(options, "fetch") ?? ((...args: Parameters<TokenFetch>) => fetch(...args));
  const result = await repeat(
    () => sendOnce(send, url, { ...init, signal: stop.signal }),
    own(options, "attempts") ?? 1,
    stop,
  );
  stop.release();
  return result;
}

function toTimeout(timeout = defaultTimeout): number {
  return Number.isNaN(timeout) ? defaultTimeout : Math.min(Math.max(timeout, 0), longestTimeout);
}

/** Never rejects: errors of the platform may quote the request. */
async function sendOnce(send: TokenFetch, url: string, init: TokenRequestInit): Promise<Attempt> {
  try {
    const response = await send(url, init);
    const answer = await readAnswer(response, init.signal);
    return { answer, retryAfter: readRetryAfter(response, Date.now()) };
  } catch {
    return { answer: "network", retryAfter: 0 };
  }
}
