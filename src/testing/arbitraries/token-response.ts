import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import { eventErrors } from "../../events/index.ts";
import { encodeBase64url } from "../../text/encode-base64.ts";
import { createRefusal } from "../service/refusal.ts";
import { type TokenResponse, toErrorResponse, toGrantResponse } from "../service/token-response.ts";

/**
 * An answer of the service as `decodeTokenResponse` takes it: a grant, or a refusal with any code of table 18 or none,
 * in HTML or JSON.
 *
 * @see tables 17 and 18
 */
export function tokenResponse(): fc.Arbitrary<TokenResponse> {
  return fc.oneof(firstIsPlainest, grant(), grantWithComments(), refusal());
}

function grant(): fc.Arbitrary<TokenResponse> {
  return fc.uint8Array({ minLength: 1, maxLength: 100 }).map((bytes) => toGrantResponse(encodeBase64url(bytes)));
}

/** A text/uri-list may have comments and other white space around the URL. @see RFC 2483 section 5 */
function grantWithComments(): fc.Arbitrary<TokenResponse> {
  return fc
    .tuple(fc.constantFrom("", "# token\r\n", "\n", " "), grant(), fc.constantFrom("", "\n", "# end"))
    .map(([before, answer, after]) => ({ ...answer, body: before + answer.body + after }));
}

function refusal(): fc.Arbitrary<TokenResponse> {
  const failure = fc.oneof(
    firstIsPlainest,
    fc.constantFrom(...eventErrors.map(({ code }) => code)),
    fc.constantFrom(400 as const, 401 as const, 404 as const, 500 as const, 502 as const, 503 as const, 504 as const),
  );
  return fc
    .tuple(failure, fc.constantFrom("json" as const, "html" as const))
    .map(([failure, format]) => toErrorResponse(createRefusal(failure), format));
}
