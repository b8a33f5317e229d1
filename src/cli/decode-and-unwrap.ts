import type { Either } from "../contract/either.ts";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { Issue, Issues } from "../contracts/issue.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { unwrapContentKey } from "../keys/unwrap-content-key.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { UsageError } from "./terminal.ts";

/**
 * Decodes a body, and unwraps the content key of a valid request that has `kek` and `ek`, or of each of its keys: a wrong pair
 * is an issue like any other. The unwrapped keys are discarded.
 */
export async function decodeAndUnwrap(
  body: string,
  options: DecodeOptions,
): Promise<Either<Issues, ObservedTokenRequest>> {
  const decoded = decodeTokenRequestBody(body, options);
  if (decoded._tag === "Left") return decoded;
  const { kek, ek, keys } = decoded.right;
  const issues: Issue[] = [];
  for (const [index, key] of (keys ?? [{ ek }]).entries()) {
    if (kek === undefined || key.ek === undefined) continue;
    const unwrapped = await unwrapContentKey(kek, key.ek).catch(throwUnsupported);
    if (unwrapped._tag === "Right") continue;
    // A pair knows no index: where a request has several keys, the issue says which one it is about.
    const inKey = (issue: Issue): Issue => ({ ...issue, index, path: ["keys", index, ...issue.path] });
    issues.push(...(keys === undefined ? unwrapped.left : unwrapped.left.map(inKey)));
  }
  const [first, ...others] = issues;
  return first === undefined ? decoded : { _tag: "Left", left: [first, ...others] };
}

function throwUnsupported(): never {
  throw new UsageError("--unwrap needs AES Key Wrap for the size of the kek, which this runtime does not have.");
}
