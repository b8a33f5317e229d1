import { isWellFormed } from "../../text/well-formed.ts";

/**
 * Encodes the argument of `--data-urlencode`: `name=content`, `=content` or `content`. Returns `undefined` for `@file` and
 * `name@file`.
 *
 * @see the manual of curl
 */
export function encodeCurlData(argument: string): string | undefined {
  const equals = argument.indexOf("=");
  // curl looks for `=` anywhere, and for `@` only if there is none.
  if (!isWellFormed(argument) || (equals === -1 && argument.includes("@"))) return undefined;
  const content = encodeContent(argument.slice(equals + 1));
  return equals > 0 ? `${argument.slice(0, equals)}=${content}` : content;
}

/** Escapes all but the unreserved characters of RFC 3986, and writes a space as `+`. */
function encodeContent(text: string): string {
  const escaped = encodeURIComponent(text).replaceAll("%20", "+");
  return escaped.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
