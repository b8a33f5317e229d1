import type { Either } from "../contract/either.ts";
import { redacted } from "../contract/redact-request.ts";
import type { RefusalActor } from "./actor.ts";
import type { TokenRefusal } from "./refusal.ts";
import type { TokenFailure, UnreachableCause } from "./token-failure.ts";
import type { TokenGrant } from "./uri-list.ts";

/** What may be logged of an answer: neither the token nor text of the service. */
export type RedactedTokenResponse = RedactedTokenGrant | RedactedTokenRefusal | RedactedUnreachable;

/** What may be logged of a grant. */
export interface RedactedTokenGrant {
  readonly granted: true;
  /** The URL of the license server, without its query; `"[redacted]"` if it contains the token. */
  readonly licenseServer: string;
}

/** What may be logged of a refusal: all but its `detail`, which may quote the request. */
export interface RedactedTokenRefusal {
  readonly granted: false;
  readonly status: number;
  readonly code: number | null;
  readonly actor: RefusalActor;
  readonly retryable: boolean;
  /** The meaning of the code, one English sentence; `null` if the code is unknown or absent. */
  readonly meaning: string | null;
}

/** What may be logged where no complete response arrived. */
export interface RedactedUnreachable {
  readonly granted: false;
  /** How often the request was sent. */
  readonly attempts: number;
  /** `"[redacted]"` if it is none of the causes: an error of the platform may quote the request. */
  readonly cause: UnreachableCause | typeof redacted;
}

/**
 * Copies what is safe to log from the result of `decodeTokenResponse`, `requestToken` or `readTokenResponse`.
 *
 * Returns the license server of a grant, without its query, its fragment and user info; of a refusal its status, code, actor
 * and the meaning of its code; where no response arrived, the number of attempts and the cause. The result never contains the
 * token or the `detail`.
 *
 * @example
 * ```ts
 * import { decodeTokenResponse, redactTokenResponse } from "widevine-license-token";
 *
 * const body = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID\r\n";
 * redactTokenResponse(decodeTokenResponse({ status: 200, body })); // => { granted: true, licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/" }
 *
 * const refused = decodeTokenResponse({ status: 400, body: '{"code":-2019,"message":"[-2019] None left"}' });
 * redactTokenResponse(refused); // => { granted: false, status: 400, code: -2019, actor: "account", retryable: false, meaning: "The account has not enough tokens left." }
 * ```
 *
 * @see tables 17 and 18; decisions D16 and P45
 */
export function redactTokenResponse(result: Either<TokenRefusal | TokenFailure, TokenGrant>): RedactedTokenResponse {
  if (result._tag === "Right") return { granted: true, licenseServer: redactLicenseServer(result.right) };
  const { left } = result;
  if ("attempts" in left) {
    const { attempts, cause } = left;
    return { granted: false, attempts, cause: causes.includes(cause) ? cause : redacted };
  }
  const { status, code, event, actor, retryable } = "refusal" in left ? left.refusal : left;
  return { granted: false, status, code, actor, retryable, meaning: event?.meaning ?? null };
}

const causes: readonly UnreachableCause[] = ["network", "cut off", "timeout", "aborted"];

/** A service, or a program that makes a grant of its own, could repeat the token before the query. */
function redactLicenseServer({ licenseServer, token }: TokenGrant): string {
  const shown = /^https?:\/\/[^/?#@]+(?:\/[^?#]*)?(?=[?#]|$)/i.exec(licenseServer)?.at(0);
  return shown === undefined || hasToken(shown, token) ? redacted : shown;
}

/** Whether a URL contains a token, as it is or percent-encoded, in any letter case: host names have none. */
function hasToken(url: string, token: string): boolean {
  try {
    const forms = [token, decodeURIComponent(token)].map(toLowerCase);
    return [url, decodeURIComponent(url)].map(toLowerCase).some((text) => forms.some((form) => text.includes(form)));
  } catch {
    return true; // A percent-encoding of bytes that are not UTF-8: what it stands for is not known.
  }
}

function toLowerCase(text: string): string {
  return text.toLowerCase();
}
