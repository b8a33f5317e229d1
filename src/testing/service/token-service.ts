import type { EventErrorCode } from "../../event-error-code.ts";
import { own } from "../../own.ts";
import { decodeTokenRequestBody } from "../../request/decode-body.ts";
import type { DecodeOptions } from "../../request/decode-options.ts";
import { errorFormatOf } from "./error-format.ts";
import { type Request, type Response, respond } from "./fetch-api.ts";
import { type Received, receive } from "./received.ts";
import { type Refusal, refusalOf, refusalOfIssue } from "./refusal.ts";
import { tokenOf } from "./token.ts";
import { granted, refused, type TokenResponse } from "./token-response.ts";

/**
 * What a stand-in of the service is told; `now` and `unknown` are those of decoding, and without a `now` the rules that
 * need a clock are not judged.
 *
 * @see decisions D10 and D13
 */
export interface TokenServiceOptions extends DecodeOptions {
  /** The authenticators that it knows; absent, it knows every one. */
  readonly customerAuthenticators?: readonly string[];
  /** How many bytes a body may have: 65,536 where nothing is said. */
  readonly maxBytes?: number;
  /** Waited for before each answer, so that the service is as slow as a test wants it. */
  readonly delay?: () => Promise<unknown>;
}

/**
 * A failure that a test asks for: a code of table 18, or a status of table 17 with no code.
 *
 * @see tables 17 and 18
 */
export type TokenServiceFailure = EventErrorCode | 400 | 401 | 404 | 500 | 502 | 503 | 504;

/**
 * A stand-in of the service: a function from the platform's `Request` to its `Response`, as MSW, Hono and Workers call it.
 *
 * @see table 17
 */
export interface TokenService {
  (request: Request): Promise<Response>;
  /** Lets the next token requests fail, one for each of the failures, whatever they ask for. */
  readonly failNext: (...failures: readonly TokenServiceFailure[]) => void;
}

/**
 * Makes a stand-in of the service, for tests of what talks to it: it answers `GET` and `POST` at `/hms/wv/token` of any host
 * as tables 17 and 18 say, and grants a token that is made of what the request shows.
 *
 * A valid request with a known authenticator is granted; the first issue of another one is answered with its code, by
 * status 400, or 401 where it is about the authenticator. Another path is 404, another method 405, another content type
 * 415, a longer body 413. Errors are HTML, or JSON where `errorFormat` says so, and hold nothing of the request. It has no
 * clock, no chance and no state but the failures that are asked for.
 *
 * @example
 * ```ts
 * import { buildTokenRequest, decodeTokenResponse, orThrow, tokenRequestMessage } from "widevine-license-token";
 * import { tokenService } from "widevine-license-token/testing";
 *
 * const service = tokenService({ customerAuthenticators: ["123456"], now: () => Date.UTC(2030, 0, 31) });
 * const request = orThrow(
 *   buildTokenRequest({ customerAuthenticator: "123456", kid: "^kid1", kek: "0".repeat(32), securityLevel: 1, hdcpOutputControl: 0 }),
 * );
 * const { url, init } = tokenRequestMessage(request, "test");
 * const ask = async () => {
 *   const response = await service(new Request(url, init));
 *   return decodeTokenResponse({ status: response.status, contentType: response.headers.get("content-type"), body: await response.text() });
 * };
 * const granted = await ask();
 * granted._tag === "Right" && granted.right.licenseServer; // => "https://wv.service.expressplay.com/hms/wv/rights/"
 *
 * service.failNext(-2019);
 * const refused = await ask();
 * refused._tag === "Left" && [refused.left.status, refused.left.code]; // => [400, -2019]
 * ```
 *
 * @see tables 17 and 18; decision P20
 */
export function tokenService(options: TokenServiceOptions = {}): TokenService {
  const customerAuthenticators = own(options, "customerAuthenticators");
  const maxBytes = own(options, "maxBytes") ?? 65_536;
  const delay = own(options, "delay");
  const failures: TokenServiceFailure[] = [];

  async function service(request: Request): Promise<Response> {
    const received = await receive(request);
    await delay?.();
    const { status, contentType, body } = answerTo(received);
    const allow = status === 405 ? { allow: "GET, POST" } : {};
    return respond(body, { status, headers: { "content-type": contentType, ...allow } });
  }

  function answerTo(received: Received): TokenResponse {
    const answer = unserved(received) ?? judged(received.text);
    return typeof answer === "string" ? granted(answer) : refused(answer, errorFormatOf(received.text));
  }

  /** Why what was received is not judged as a token request at all. */
  function unserved({ path, method, contentType, bytes }: Received): Refusal | undefined {
    if (path !== "/hms/wv/token") return refusalOf(404);
    if (method !== "GET" && method !== "POST") return refusalOf(405);
    const failure = failures.shift();
    if (failure !== undefined) return refusalOf(failure);
    if (method === "POST" && contentType !== "application/x-www-form-urlencoded") return refusalOf(415);
    return bytes > maxBytes ? refusalOf(413) : undefined;
  }

  /** The token, or why there is none. */
  function judged(text: string): string | Refusal {
    const decoded = decodeTokenRequestBody(text, options);
    if (decoded._tag === "Left") return refusalOfIssue(decoded.left[0]);
    const { customerAuthenticator } = decoded.right;
    const isKnown = customerAuthenticators?.includes(customerAuthenticator) ?? true;
    return isKnown ? tokenOf(decoded.right) : refusalOf(-2018);
  }

  return Object.assign(service, { failNext: (...more: readonly TokenServiceFailure[]) => void failures.push(...more) });
}
