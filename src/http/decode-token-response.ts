import type { Either } from "fp-ts/lib/Either.js";
import { ownMember } from "./own-member.ts";
import { refusalOf, type TokenRefusal } from "./refusal.ts";
import { grantOf, type TokenGrant } from "./uri-list.ts";

/**
 * Decodes the service's answer: a grant for status 200 with an http or https URL that carries a token, else a refusal.
 *
 * Never throws, whatever comes; takes time linear in the body's length. Only own members are read: a status that is no
 * number counts as 0, a body that is no text as empty. Content types are not asked.
 *
 * @example
 * ```ts
 * import { decodeTokenResponse } from "widevine-license-token";
 *
 * const body = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID\r\n";
 * decodeTokenResponse({ status: 200, contentType: "text/uri-list", body }); // => { _tag: "Right", right: { url: "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID", licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/", token: "AQAAABID" } }
 *
 * const refused = decodeTokenResponse({ status: 400, contentType: "text/html", body: "<h1>Error -2019</h1>" });
 * refused._tag === "Left" && [refused.left.code, refused.left.detail]; // => [-2019, "Error -2019"]
 * ```
 *
 * @see tables 17 and 18, RFC 2483 section 5; decision D16
 */
export function decodeTokenResponse(response: {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}): Either<TokenRefusal, TokenGrant> {
  const status = ownMember(response, "status");
  const body = ownMember(response, "body");
  return decode(Number.isFinite(status) ? Number(status) : 0, typeof body === "string" ? body : "");
}

function decode(status: number, body: string): Either<TokenRefusal, TokenGrant> {
  const grant = status === 200 ? grantOf(body) : undefined;
  return grant === undefined ? { _tag: "Left", left: refusalOf(status, body) } : { _tag: "Right", right: grant };
}
