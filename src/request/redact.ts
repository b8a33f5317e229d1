import { mintProperties } from "../contract/branded.ts";
import type { SecretNameOf } from "../contract/entry.ts";
import { type RedactedRequest, redactRequest } from "../contract/redact-request.ts";
import { writtenParameters } from "../contracts/encoder.straight-line.ts";
import type { ObservedEntries } from "../contracts/observed.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { TokenRequest } from "../contracts/token-request.ts";

/** A request without its secrets, of either contract: `"[redacted]"` stands for each, and for each text of `extra`. */
export type RedactedTokenRequest<Request extends ObservedTokenRequest = TokenRequest> = RedactedRequest<
  Request,
  SecretNameOf<ObservedEntries>
>;

/**
 * Copies a request of either contract so that it is safe to log.
 *
 * Its secrets, also those of its keys, and every value of `extra` are replaced by `"[redacted]"`, and so is a name of `extra` that could be a key that
 * was pasted as a name.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, orThrow, redactTokenRequest } from "widevine-license-token";
 *
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * redactTokenRequest(request); // => { customerAuthenticator: "[redacted]", kek: "[redacted]", kid: "^kid1", securityLevel: 1, hdcpOutputControl: 0 }
 * ```
 *
 * @see tables 13 and 14 for the secrets; decision D15 for the names
 */
export function redactTokenRequest<Request extends ObservedTokenRequest>(
  request: Request,
): RedactedTokenRequest<Request> {
  return mintProperties<RedactedTokenRequest<Request>>(redactRequest(writtenParameters, request));
}
