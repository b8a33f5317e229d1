import { findToken } from "./express-play-token.ts";
import { parseHttpUrl } from "./http-url.ts";

/**
 * A token for a player. The whole URL can be used as a license server URL, or the player sends the token separately.
 *
 * @see table 17, status 200
 */
export interface TokenGrant {
  /** The license acquisition URL with its token, as the service wrote it. Do not log it: anybody could redeem it. */
  readonly url: string;
  /** The URL without its query and its fragment. */
  readonly licenseServer: string;
  /** The token as in the URL: opaque, not percent-decoded, never empty. */
  readonly token: string;
}

/**
 * Finds the first line of a `text/uri-list` that is an http or https URL with a token; returns `undefined` if there is
 * none.
 *
 * Lines end in CRLF or LF; white space around them is removed, including a byte order mark. A comment begins with `#`, so
 * it is not a URL. Any host and any path are accepted.
 *
 * @see RFC 2483 section 5; table 17
 */
export function findGrant(uriList: string): TokenGrant | undefined {
  for (const line of uriList.split("\n")) {
    const url = line.trim();
    if (parseHttpUrl(url) === undefined) continue;
    // The text is split, not what the platform made of it: the URL of a grant is as the service wrote it.
    const withoutFragment = before(url, "#");
    const licenseServer = before(withoutFragment, "?");
    const token = findToken(withoutFragment.slice(licenseServer.length + 1));
    if (token !== "") return { url, licenseServer, token };
  }
  return undefined;
}

/** The part before the first `delimiter`, or the whole string. */
function before(text: string, delimiter: string): string {
  const at = text.indexOf(delimiter);
  return at === -1 ? text : text.slice(0, at);
}
