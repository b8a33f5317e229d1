import type { Contract } from "../../contracts/contract.ts";
import type { ObservedTokenRequest } from "../../contracts/observed-token-request.ts";
import { encodeTokenRequestBody } from "../../request/encode.ts";
import { encodeBase64url } from "../../text/encode-base64.ts";

/**
 * Creates the token of the fake service: the Base64url of the canonical body without secrets and unknown parameters. A test
 * can read the request from it; the same request gets the same token.
 */
export function createToken(request: ObservedTokenRequest, contract: Contract<ObservedTokenRequest>): string {
  const pairs = encodeTokenRequestBody(request).split("&");
  const included = pairs.filter((pair) => isPublic(contract, pair.slice(0, pair.indexOf("=")))).join("&");
  // A canonical body is ASCII, so each character is a byte.
  return encodeBase64url(Uint8Array.from(included, (character) => character.charCodeAt(0)));
}

function isPublic({ slotsByName, keyed }: Contract<ObservedTokenRequest>, name: string): boolean {
  const slot = slotsByName.get(name) ?? keyed?.find(name)?.slot;
  return slot?.parameter.secret === false;
}
