import type { Either } from "../contract/either.ts";
import type { TokenFailure } from "../http/token-failure.ts";
import type { TokenGrant } from "../http/uri-list.ts";
import type { ReadableTokenResponse } from "./fetch.ts";
import { readAnswer, toResult } from "./read-answer.ts";

/**
 * Reads the response of the service to a request that you have sent yourself: a grant, a refusal, or `unreachable` with the
 * cause `cut off` if the body fails before its end.
 *
 * Import from `widevine-license-token/send`. Reads the body until 65,536 bytes have come, after decompression, and cancels
 * the rest: of a longer body the line that is cut is no grant. Never throws. It has no timeout: a body that stops without an
 * end is waited for until the signal that `fetch` was given aborts.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, orThrow, tokenRequestMessage } from "widevine-license-token";
 * import { readTokenResponse } from "widevine-license-token/send";
 * import { tokenService } from "widevine-license-token/testing/service";
 *
 * const service = tokenService();
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * const { url, init } = tokenRequestMessage(request, "test");
 * const granted = await readTokenResponse(await service(new Request(url, init)));
 * granted._tag === "Right" && granted.right.licenseServer; // => "https://wv.service.expressplay.com/hms/wv/rights/"
 * ```
 *
 * @see tables 17 and 18; decisions D16 and P45
 */
export async function readTokenResponse(response: ReadableTokenResponse): Promise<Either<TokenFailure, TokenGrant>> {
  return toResult(await readAnswer(response), 1);
}
