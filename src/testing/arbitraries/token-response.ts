import * as fc from "fast-check";
import { eventErrors } from "../../events/index.ts";
import { base64url } from "../base64.ts";
import { refusalOf } from "../service/refusal.ts";
import { granted, refused, type TokenResponse } from "../service/token-response.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";

const grant = fc.uint8Array({ minLength: 1, maxLength: 100 }).map((bytes) => granted(base64url(bytes)));

/** A text/uri-list may have comments and other white space around the URL. @see RFC 2483 section 5 */
const spelledGrant = fc
  .tuple(fc.constantFrom("", "# token\r\n", "\n", " "), grant, fc.constantFrom("", "\n", "# end"))
  .map(([before, answer, after]): TokenResponse => ({ ...answer, body: before + answer.body + after }));

const failure = fc.oneof(
  firstIsPlainest,
  fc.constantFrom(...eventErrors.map(({ code }) => code)),
  fc.constantFrom(400 as const, 401 as const, 404 as const, 500 as const, 502 as const, 503 as const, 504 as const),
);

const refusal = fc
  .tuple(failure, fc.constantFrom("json" as const, "html" as const))
  .map(([failure, format]) => refused(refusalOf(failure), format));

/**
 * An answer of the service as `decodeTokenResponse` takes it: a grant, or a refusal with any code of table 18 or none,
 * in HTML or JSON.
 *
 * @see tables 17 and 18
 */
export const tokenResponse: fc.Arbitrary<TokenResponse> = fc.oneof(firstIsPlainest, grant, spelledGrant, refusal);
