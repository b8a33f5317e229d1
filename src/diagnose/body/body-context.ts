import type { Either } from "../../contract/either.ts";
import { contractIn } from "../../contracts/contract.ts";
import type { DecodeOptions } from "../../contracts/decode-options.ts";
import type { ObservedTokenRequest } from "../../contracts/observed-token-request.ts";
import { decodeTokenRequest, decodeTokenRequestBody } from "../../request/decode.ts";
import { encodeTokenRequestBody } from "../../request/encode.ts";
import type { BodyContext } from "./body-mistake.ts";

/** Creates the context of the rows about bodies from the caller's options. */
export function createBodyContext(options?: DecodeOptions): BodyContext {
  const { slotsByName, keyed } = contractIn(options);
  return {
    isKnown: (name) => slotsByName.has(name) || keyed?.find(name) !== undefined,
    canonicalBody: (body) => encodeDecoded(decodeTokenRequestBody(body, options)),
    encodeObject: (object) => encodeDecoded(decodeTokenRequest(object, options)),
  };
}

function encodeDecoded(decoded: Either<unknown, ObservedTokenRequest>): string | undefined {
  return decoded._tag === "Right" ? encodeTokenRequestBody(decoded.right) : undefined;
}
