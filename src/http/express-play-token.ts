// The parameter of a license acquisition URL that holds the token.

const name = "ExpressPlayToken=";

/** The value of the first `ExpressPlayToken` in a query, which is the one that players read; empty if there is none. */
export function findToken(query: string): string {
  const pair = query.split("&").find((candidate) => candidate.startsWith(name));
  return pair === undefined ? "" : pair.slice(name.length);
}

/**
 * Replaces the value of each `ExpressPlayToken` in a text by `[redacted]`, up to a `&`, white space, a quote or a `<`: the
 * token may have been paid for, and anybody could redeem it.
 *
 * @see decision D16
 */
export function redactTokens(text: string): string {
  return text.replace(/ExpressPlayToken=[^&\s"'<]+/g, `${name}[redacted]`);
}
