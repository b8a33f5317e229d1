import type { Either } from "../contract/either.ts";
import { ownProperty } from "../contract/own-properties.ts";
import { cut } from "./cut.ts";
import { type TokenRefusal, toRefusal } from "./refusal.ts";
import { findGrant, type TokenGrant } from "./uri-list.ts";

/**
 * Decodes the response of the service: a grant if the status is 200 and the body has an http or https URL with a token,
 * else a refusal.
 *
 * Never throws, for any input; looks at no more than the first 65,536 UTF-16 units of the body, in linear time. Of a longer
 * body the line that is cut is no grant, since its token could be cut, and JSON does not parse: it is then plain text, in
 * which a code is still found. Only own properties are read: a status that is not a finite number is read as 0, and a
 * body that is not a string as empty. The content type is ignored.
 *
 * @example
 * ```ts
 * import { decodeTokenResponse } from "widevine-license-token";
 *
 * const body = "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID\r\n";
 * decodeTokenResponse({ status: 200, body }); // => { _tag: "Right", right: { url: "https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=AQAAABID", licenseServer: "https://wv.service.expressplay.com/hms/wv/rights/", token: "AQAAABID" } }
 *
 * const refused = decodeTokenResponse({ status: 400, body: "<h1>Error -2019</h1>" });
 * refused._tag === "Left" && [refused.left.code, refused.left.detail]; // => [-2019, "Error -2019"]
 * ```
 *
 * @see tables 17 and 18, RFC 2483 section 5; decision D16
 */
export function decodeTokenResponse(response: {
  /** The status of the HTTP response. */
  readonly status: number;
  /** Its body, as text. */
  readonly body: string;
}): Either<TokenRefusal, TokenGrant> {
  const body = ownProperty(response, "body");
  const text = typeof body === "string" ? body : "";
  const start = cut(text, maxBodyLength);
  return decodeStart(ownProperty(response, "status"), start, start !== text);
}

/** How much of a body is looked at, in UTF-16 units or in bytes; an answer of the service has a few hundred (decision D16). */
export const maxBodyLength = 65_536;

/** Decodes a response by the start of its body; where the body `isCut` there, its last line is no grant without its end. */
export function decodeStart(status: unknown, start: string, isCut: boolean): Either<TokenRefusal, TokenGrant> {
  const known = Number.isFinite(status) ? Number(status) : 0;
  const grant = known === 200 ? findGrant(isCut ? wholeLines(start) : start) : undefined;
  return grant === undefined ? { _tag: "Left", left: toRefusal(known, start) } : { _tag: "Right", right: grant };
}

/** The lines that have an end. */
function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf("\n") + 1);
}
