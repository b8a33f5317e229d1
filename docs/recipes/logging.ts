// What to log, with pino: of a request, of what is wrong with it, of the answer, and of an error. Nothing else of them may be
// logged: a body, a message for `fetch`, a `detail` and the errors of io-ts hold keys; a license URL is as good as the license.
import type { Logger } from "pino";
import { decodeTokenRequest, redactTokenRequest, redactTokenResponse, TokenRequestError } from "widevine-license-token";
import { type RequestTokenOptions, requestToken } from "widevine-license-token/send";

/** Returns the license URL, for the player; `undefined` where there is none, and the log says why. */
export async function requestLicenseUrl(
  input: unknown,
  options: RequestTokenOptions,
  logger: Logger,
): Promise<string | undefined> {
  const decoded = decodeTokenRequest(input, { now: Date.now });
  if (decoded._tag === "Left") {
    logger.warn({ issues: decoded.left }, "token request invalid"); // issues hold no values
    return undefined;
  }
  logger.info({ request: redactTokenRequest(decoded.right) }, "token requested");
  const result = await requestToken(decoded.right, options);
  const answer = redactTokenResponse(result);
  logger[answer.granted ? "info" : "error"]({ answer }, answer.granted ? "token granted" : "no token");
  return result._tag === "Right" ? result.right.url : undefined;
}

/** pino prints message, stack and all properties of an error: those of `orThrow` hold no value, those of others may. */
export function logError(error: unknown, logger: Logger): void {
  if (TokenRequestError.isTokenRequestError(error)) logger.error({ err: error }, "failed");
  else logger.error({ name: error instanceof Error ? error.name : typeof error }, "failed");
}
