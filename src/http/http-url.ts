import { isHost } from "./host.ts";

/** The parts of an absolute http or https URL, unchanged. */
export interface HttpUrl {
  /** Whether the scheme is https. */
  readonly secure: boolean;
  /** Without the port; an IPv6 address is in brackets. */
  readonly host: string;
  /** Everything before the query and the fragment. */
  readonly base: string;
  /** With its `?`; empty if there is none. */
  readonly query: string;
  /** With its `#`; empty if there is none. */
  readonly fragment: string;
}

/**
 * Parses an absolute http or https URL; returns `undefined` if the string is not one.
 *
 * Only the characters of RFC 3986 are allowed: no spaces, control characters, backslashes, quotes, angle or curly
 * brackets, and nothing beyond ASCII. User info is refused: RFC 9110 section 4.2.4 forbids it, and
 * `https://known@other/` makes one host look like another.
 *
 * @see RFC 3986 section 3, RFC 9110 section 4.2
 */
export function parseHttpUrl(text: string): HttpUrl | undefined {
  const scheme = /^https?:\/\//i.exec(text)?.[0];
  if (scheme === undefined || !uriCharacters.test(text)) return undefined;
  const beforeFragment = before(text, "#");
  const base = before(beforeFragment, "?");
  const authority = before(base.slice(scheme.length), "/");
  const host = authority.replace(/:\d*$/, "");
  const port = authority.slice(host.length + 1);
  if (!isHost(host) || Number(port) > 0xffff) return undefined;
  return {
    secure: scheme.length === "https://".length,
    host,
    base,
    query: beforeFragment.slice(base.length),
    fragment: text.slice(beforeFragment.length),
  };
}

/** @see RFC 3986 section 2: unreserved, gen-delims, sub-delims, and the percent sign of an escape */
const uriCharacters = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;

/** The part before the first `delimiter`, or the whole string. */
function before(text: string, delimiter: string): string {
  const at = text.indexOf(delimiter);
  return at === -1 ? text : text.slice(0, at);
}
