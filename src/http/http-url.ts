import { isHost } from "./host.ts";

/** The parts of an absolute http or https URL, each as it stands there. */
export interface HttpUrl {
  /** Whether the scheme is https. */
  readonly secure: boolean;
  /** Without the port; an IPv6 address is in its brackets. */
  readonly host: string;
  /** All before the query and the fragment. */
  readonly base: string;
  /** With its `?`; empty where there is none. */
  readonly query: string;
  /** With its `#`; empty where there is none. */
  readonly fragment: string;
}

/**
 * Reads an absolute http or https URL; `undefined` where the text is none.
 *
 * Only the characters of RFC 3986 are read: no blanks, control characters, backslashes, quotes, angle or curly brackets,
 * nothing beyond ASCII. User info is no part of it: RFC 9110 section 4.2.4 forbids it, and `https://known@other/` is how
 * one host is passed off as another.
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

/** The text up to the first `mark`, or all of it. */
function before(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}
