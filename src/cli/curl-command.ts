import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { type ServiceTarget, tokenEndpoint } from "../http/token-endpoint.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";

/**
 * Creates a shell command that sends the body by POST. curl reads the body from standard input, so that its arguments
 * contain no secret. A canonical body has no character with a special meaning in a here-document or a shell.
 */
export function createCurlCommand(request: ObservedTokenRequest, target: ServiceTarget): string {
  // --globoff: curl would take brackets in a path for a range of URLs.
  const command = `curl --silent --show-error --globoff --data @- ${quote(tokenEndpoint(target))}`;
  return [`${command} <<'BODY'`, encodeTokenRequestBody(request), "BODY"].join("\n");
}

/** Quotes a word for a shell; in single quotes, only a single quote has a meaning. @see POSIX.1-2017, Shell, section 2.2.2 */
function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
