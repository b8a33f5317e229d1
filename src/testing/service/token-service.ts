import type { EventErrorCode } from "../../contract/event-error-code.ts";
import { own } from "../../contract/own-properties.ts";
import { contractIn } from "../../contracts/contract.ts";
import type { DecodeOptions } from "../../contracts/decode-options.ts";
import { decodeTokenRequestBody } from "../../request/decode.ts";
import { readErrorFormat } from "./error-format.ts";
import { createResponse, type Request, type Response } from "./fetch-api.ts";
import { type Received, receive } from "./received.ts";
import { createRefusal, type Refusal, toRefusal } from "./refusal.ts";
import { createToken } from "./token.ts";
import { type TokenResponse, toErrorResponse, toGrantResponse } from "./token-response.ts";

/**
 * The options of a fake service; `now`, `unknown` and `contract` are those of the decoder. Without `now` the rules that need a clock are
 * not validated.
 *
 * @see decisions D10 and D13
 */
export interface TokenServiceOptions extends DecodeOptions {
  /** The authenticators that the service accepts; by default all. */
  readonly customerAuthenticators?: readonly string[];
  /** The maximum length of a body, or of the query of a GET, in bytes: 65,536 by default. No more is read. */
  readonly maxBytes?: number;
  /** Called before each response, which waits for its promise: it makes the service as slow as a test needs. */
  readonly delay?: () => Promise<unknown>;
}

/**
 * A failure that a test asks for: a code of table 18, or a status of table 17 without a code.
 *
 * @see tables 17 and 18
 */
export type TokenServiceFailure = EventErrorCode | 400 | 401 | 404 | 500 | 502 | 503 | 504;

/**
 * A fake service: a function from the platform's `Request` to its `Response`, as MSW, Hono and Workers call it.
 *
 * @see table 17
 */
export interface TokenService {
  (request: Request): Promise<Response>;
  /** Lets the next token requests fail, one for each failure, whether they are valid or not. */
  readonly failNext: (...failures: readonly TokenServiceFailure[]) => void;
}

/**
 * Creates a fake service for tests of programs that send token requests: it answers `GET` and `POST` at `/hms/wv/token` of
 * any host as tables 17 and 18 say.
 *
 * A valid request with a known authenticator gets a token, which contains the request without its secrets. Any other request
 * gets the code of its first issue, and what the code means: status 401 if the code is about the authenticator, else 400. An
 * issue without a code gets 400 and its own message. Another path gets 404, another method 405, another content type 415, and a
 * body or query that is too long 413. Errors are HTML, or JSON such as `{"code":-4018,"message":"[-4018] …"}` if the request has
 * `errorFormat=json` and is not too long; they contain no part of the request.
 *
 * Deterministic: no clock, no randomness; its only state is the queue of `failNext`.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, decodeTokenResponse, orThrow, tokenRequestMessage } from "widevine-license-token";
 * import { tokenService } from "widevine-license-token/testing/service";
 *
 * const service = tokenService({ customerAuthenticators: ["123456"], now: () => Date.UTC(2030, 0, 31) });
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * const { url, init } = tokenRequestMessage(request, "test");
 * const ask = async () => {
 *   const response = await service(new Request(url, init));
 *   return decodeTokenResponse({ status: response.status, body: await response.text() });
 * };
 * const granted = await ask();
 * granted._tag === "Right" && granted.right.licenseServer; // => "https://wv.service.expressplay.com/hms/wv/rights/"
 *
 * service.failNext(-2019);
 * const refused = await ask();
 * refused._tag === "Left" && [refused.left.status, refused.left.code]; // => [400, -2019]
 * ```
 *
 * @see tables 17 and 18; decisions D16 and P20
 */
export function tokenService(options: TokenServiceOptions = {}): TokenService {
  const customerAuthenticators = own(options, "customerAuthenticators");
  const maxBytes = own(options, "maxBytes") ?? 65_536;
  const delay = own(options, "delay");
  const failures: TokenServiceFailure[] = [];

  async function service(request: Request): Promise<Response> {
    const received = await receive(request, maxBytes);
    await delay?.();
    const { status, contentType, body } = answer(received);
    const allow = status === 405 ? { allow: "GET, POST" } : {};
    return createResponse(body, { status, headers: { "content-type": contentType, ...allow } });
  }

  function answer(received: Received): TokenResponse {
    const { parameters } = received;
    const result = refuseMessage(received) ?? (parameters === undefined ? createRefusal(413) : decideToken(parameters));
    return typeof result === "string"
      ? toGrantResponse(result)
      : toErrorResponse(result, readErrorFormat(parameters ?? ""));
  }

  /** Returns a refusal if the parameters are not looked at, whatever they are. */
  function refuseMessage({ path, method, contentType }: Received): Refusal | undefined {
    if (path !== "/hms/wv/token") return createRefusal(404);
    if (method !== "GET" && method !== "POST") return createRefusal(405);
    const failure = failures.shift();
    if (failure !== undefined) return createRefusal(failure);
    const isUrlencoded = contentType === "application/x-www-form-urlencoded";
    return method === "POST" && !isUrlencoded ? createRefusal(415) : undefined;
  }

  /** Decodes the parameters; returns the token or a refusal. */
  function decideToken(parameters: string): string | Refusal {
    const decoded = decodeTokenRequestBody(parameters, options);
    if (decoded._tag === "Left") return toRefusal(decoded.left[0]);
    const { customerAuthenticator } = decoded.right;
    const isKnown = customerAuthenticators?.includes(customerAuthenticator) ?? true;
    return isKnown ? createToken(decoded.right, contractIn(options)) : createRefusal(-2018);
  }

  return Object.assign(service, { failNext: (...more: readonly TokenServiceFailure[]) => void failures.push(...more) });
}
