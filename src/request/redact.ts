import type { Draft } from "../branded.ts";
import { isLoggableName } from "../issue.ts";
import { parameterNames } from "../parameter-name.ts";
import { parameters } from "../parameters/index.ts";
import type { TokenRequest } from "./token-request.ts";

/** Stands for a value that must not reach a log. */
export const redacted = "[redacted]";

/**
 * A copy of a request that is safe to log: the four secrets and every text of `extra` are `"[redacted]"`, and so is a
 * name of `extra` that could be a key pasted in the wrong place.
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
 * @see table 13 and 14 for the secrets; decision D15 for the names
 */
export function redactTokenRequest(request: TokenRequest): object {
  const safe: Draft<TokenRequest> = {};
  for (const name of parameterNames) {
    if (Object.hasOwn(request, name)) safe[name] = parameters[name].secret ? redacted : request[name];
  }
  if (Object.hasOwn(request, "extra")) {
    safe.extra = request.extra?.map(([name]) => [isLoggableName(name) ? name : redacted, redacted]);
  }
  return safe;
}
