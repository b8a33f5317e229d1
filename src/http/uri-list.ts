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
    const parts = parseHttpUrl(url);
    if (parts === undefined) continue;
    const token = findToken(parts.query);
    if (token !== "") return { url, licenseServer: parts.base, token };
  }
  return undefined;
}

/** The value of the first `ExpressPlayToken` in a query, which is the one that players read; empty if there is none. */
function findToken(query: string): string {
  const name = "ExpressPlayToken=";
  const pair = query
    .slice(1)
    .split("&")
    .find((candidate) => candidate.startsWith(name));
  return pair === undefined ? "" : pair.slice(name.length);
}
