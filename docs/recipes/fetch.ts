// Sending a request with fetch: a timeout for each attempt, and another attempt only where it can help.
import type { Either } from "fp-ts/lib/Either.js";
import {
  decodeTokenResponse,
  type ServiceTarget,
  type TokenGrant,
  type TokenRefusal,
  type TokenRequest,
  type TokenRequestMessage,
  tokenRequestMessage,
} from "widevine-license-token";

/** What sending touches of the world; a test hands in its own. */
export interface World {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export const realWorld: World = {
  // Not `fetch` itself: called as a member of another object it fails in Workers and browsers.
  fetch: (url, init) => fetch(url, init),
  now: Date.now,
  // Between half of the time and all of it, so that many machines do not come back at the same moment.
  sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, (milliseconds * (1 + Math.random())) / 2)),
};

/** How long to go on; the times are in milliseconds. */
export interface Patience {
  readonly attempts: number;
  /** For one attempt, to the last byte of its answer; a whole number. */
  readonly timeout: number;
  /** Before the second attempt; it doubles with each one after that. */
  readonly pause: number;
  /** From the beginning; no attempt starts later than this. */
  readonly overall: number;
}

export const defaultPatience: Patience = { attempts: 3, timeout: 5_000, pause: 250, overall: 12_000 };

/**
 * Asks the service for a token. Nothing is logged, and nothing thrown but for a target that is none; where no answer came
 * the refusal's status is 0.
 *
 * The body of an answer is never passed on as it stands: an error is a refusal, also one with status 200. Log only what
 * `redactTokenResponse` returns.
 *
 * An attempt whose answer was lost may have issued a token: give requests a short `expirationTime`.
 */
export async function sendTokenRequest(
  request: TokenRequest,
  target: ServiceTarget,
  world: World = realWorld,
  patience: Patience = defaultPatience,
): Promise<Either<TokenRefusal, TokenGrant>> {
  const message = tokenRequestMessage(request, target);
  const deadline = world.now() + patience.overall;
  let pause = patience.pause;
  for (let attempt = 1; ; attempt++) {
    const answer = await ask(message, world, patience.timeout);
    if (answer._tag === "Right" || !mayPass(answer.left)) return answer;
    if (attempt >= patience.attempts || world.now() + pause > deadline) return answer;
    await world.sleep(pause);
    pause *= 2;
  }
}

/** No answer came, or the refusal is retryable: a 4xx other than 429 says that the request is wrong, now and later. */
function mayPass({ status, retryable }: TokenRefusal): boolean {
  return status === 0 || retryable;
}

async function ask(
  { url, init }: TokenRequestMessage,
  world: World,
  timeout: number,
): Promise<Either<TokenRefusal, TokenGrant>> {
  try {
    // `init` says not to follow redirects: they would carry the secrets to another place.
    const response = await world.fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
    return decodeTokenResponse({ status: response.status, body: await response.text() });
  } catch (error) {
    // Only its name goes on: what else an error of the platform holds is not known.
    const name = error instanceof Error ? error.name : "unknown error";
    return decodeTokenResponse({ status: 0, body: `No answer came: ${name}.` });
  }
}
