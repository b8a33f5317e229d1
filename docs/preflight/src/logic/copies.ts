import { encodeTokenRequestBody, tokenEndpoint } from "widevine-license-token/core";
import type { ObservedTokenRequest, ServiceTarget } from "widevine-license-token/form";

/** What can be copied of a request; both hold its secrets. */
export interface Copies {
  /** The canonical body. */
  readonly body: string;
  /** A command for sh that sends the body by POST; `undefined` without a target. */
  readonly curl: string | undefined;
}

export function copies(request: ObservedTokenRequest, target: ServiceTarget | undefined): Copies {
  const body = encodeTokenRequestBody(request);
  if (target === undefined) return { body, curl: undefined };
  // --globoff: curl would take brackets in a path for a range of URLs.
  return { body, curl: `curl --globoff --data ${quote(body)} ${quote(tokenEndpoint(target))}` };
}

/** Quotes a word for sh; in single quotes, only a single quote has a meaning. @see POSIX.1-2017, Shell, section 2.2.2 */
function quote(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
