import type { Either } from "fp-ts/lib/Either.js";
import { ownProperty } from "../contract/own-properties.ts";
import { type TokenRefusal, toRefusal } from "./refusal.ts";
import { findGrant, type TokenGrant } from "./uri-list.ts";

/**
 * Decodes the response of the service: a grant if the status is 200 and the body has an http or https URL with a token,
 * else a refusal.
 *
 * Never throws, for any input; takes time linear in the length of the body. Only own properties are read: a status that
 * is not a finite number is read as 0, and a body that is not a string as empty. The content type is ignored.
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
  const status = ownProperty(response, "status");
  const body = ownProperty(response, "body");
  return decode(Number.isFinite(status) ? Number(status) : 0, typeof body === "string" ? body : "");
}

function decode(status: number, body: string): Either<TokenRefusal, TokenGrant> {
  const grant = status === 200 ? findGrant(body) : undefined;
  return grant === undefined ? { _tag: "Left", left: toRefusal(status, body) } : { _tag: "Right", right: grant };
}
