import type { Either } from "fp-ts/lib/Either.js";
import type { DecodeOptions } from "../contract/decode-options.ts";
import type { Issues } from "../contracts/issue.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import { unwrapContentKey } from "../keys/unwrap-content-key.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { UsageError } from "./terminal.ts";

/**
 * Decodes a body, and unwraps the content key of a valid request that has `kek` and `ek`: a wrong pair is an issue like any
 * other. The unwrapped key is discarded.
 */
export async function decodeAndUnwrap(body: string, options: DecodeOptions): Promise<Either<Issues, TokenRequest>> {
  const decoded = decodeTokenRequestBody(body, options);
  if (decoded._tag === "Left" || decoded.right.ek === undefined) return decoded;
  const unwrapped = await unwrapContentKey(decoded.right.kek, decoded.right.ek).catch(throwUnsupported);
  return unwrapped._tag === "Left" ? unwrapped : decoded;
}

function throwUnsupported(): never {
  throw new UsageError("--unwrap needs AES Key Wrap for the size of the kek, which this runtime does not have.");
}
