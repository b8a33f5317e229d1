import { parseHttpUrl } from "./http-url.ts";

/**
 * A token, ready for a player: the whole URL is a licence server URL, or the player sends the token apart.
 *
 * @see table 17, status 200
 */
export interface TokenGrant {
  /** The licence acquisition URL with its token, as the service wrote it. Not safe to log: it can be redeemed. */
  readonly url: string;
  /** The URL without its query and its fragment. */
  readonly licenseServer: string;
  /** As it stands in the URL: opaque, not percent-decoded, never empty. */
  readonly token: string;
}

/**
 * The grant of a `text/uri-list`: the first line that is an http or https URL with a token; `undefined` where none is.
 *
 * Lines end in CRLF or LF, and white space around them goes, a byte order mark with it. A comment begins with `#`, so it
 * is no URL. Neither the host nor the path is pinned.
 *
 * @see RFC 2483 section 5; table 17
 */
export function grantOf(uriList: string): TokenGrant | undefined {
  for (const line of uriList.split("\n")) {
    const text = line.trim();
    const url = parseHttpUrl(text);
    if (url === undefined) continue;
    const token = tokenIn(url.query);
    if (token !== "") return { url: text, licenseServer: url.base, token };
  }
  return undefined;
}

/** The value of a query's first `ExpressPlayToken`, which is the one that a player reads; empty where there is none. */
function tokenIn(query: string): string {
  const name = "ExpressPlayToken=";
  const pair = query
    .slice(1)
    .split("&")
    .find((text) => text.startsWith(name));
  return pair === undefined ? "" : pair.slice(name.length);
}
