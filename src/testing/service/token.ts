import { isParameterName } from "../../parameter-name.ts";
import { parameters } from "../../parameters/index.ts";
import { encodeTokenRequestBody } from "../../request/encode.ts";
import type { TokenRequest } from "../../request/token-request.ts";
import { base64url } from "../base64.ts";

/**
 * The stand-in's token: the Base64url of the canonical body without what is secret, and without what the contract does not
 * know. A test can read in it what was asked for; the same request has the same token.
 */
export function tokenOf(request: TokenRequest): string {
  const pairs = encodeTokenRequestBody(request).split("&");
  const shown = pairs.filter((pair) => isShown(pair.slice(0, pair.indexOf("=")))).join("&");
  // A canonical body is ASCII, so each character is a byte.
  return base64url(Uint8Array.from(shown, (character) => character.charCodeAt(0)));
}

function isShown(name: string): boolean {
  return isParameterName(name) && !parameters[name].secret;
}
