/** What is read of a URL that the platform has parsed. */
interface ParsedUrl {
  /** The URL as the platform writes it. */
  readonly href: string;
  /** With its colon. */
  readonly protocol: string;
  /** In lower case, without the port; an IPv6 address is in brackets. */
  readonly hostname: string;
}

/** Exists in every runtime, but not in every context that runs tests; the core is compiled without types for it. */
declare const URL: (new (url: string) => ParsedUrl) | undefined;

/**
 * Parses an absolute http or https URL; returns `undefined` if the string is not one, or if the platform has no `URL`.
 *
 * The platform's `URL` also parses strings that it has to repair, and user info. So the string must have the form of RFC
 * 3986 first, in its characters: no spaces, control characters, backslashes, quotes, angle or curly brackets, and nothing
 * beyond ASCII. User info is refused: RFC 9110 section 4.2.4 forbids it, and `https://known@other/` makes one host look
 * like another.
 *
 * @see WHATWG URL standard; RFC 3986 section 3, RFC 9110 section 4.2
 */
export function parseHttpUrl(text: string): ParsedUrl | undefined {
  if (typeof URL === "undefined" || !httpUrl.test(text)) return undefined;
  try {
    return new URL(text);
  } catch {
    // Its error holds the text, which may hold a token.
  }
  return undefined;
}

/** The scheme, a name or an address with a port, and the characters of RFC 3986 section 2. */
const httpUrl = /^https?:\/\/[\w\-.:[\]]+(?:[/?#][\w\-.~:/?#[\]@!$&'()*+,;=%]*)?$/i;
