import { mint } from "../contract/branded.ts";
import type { Either } from "../contract/either.ts";
import { Failure } from "../contract/failure.ts";
import type { Issues } from "../contracts/issue.ts";
import { refuse } from "../contracts/refuse.ts";
import type { ContentKey } from "../parameters/content-key/content-key.ts";
import { type Ek, ek as ekParameter } from "../parameters/ek/ek.ts";
import { type Kek, kek as kekParameter } from "../parameters/kek/kek.ts";
import { ekUnwrap } from "../parameters/key-source/key-source.ts";
import { importKek, unwrap, wrap } from "./key-wrap.ts";
import { type RuntimeKey, type Subtle, withWebCrypto } from "./web-crypto.ts";

/**
 * Unwraps a content key of 16 bytes from the 24 bytes of `ek`, to find a wrong pair of `kek` and `ek` before it is sent.
 *
 * On failure, returns the issue `ek.unwrap`, code -4024, if the two do not belong together, or `kek.format` or `ek.format`
 * for a value forced past the types. If the runtime has no WebCrypto (a page served by plain http) or no AES of this size
 * (192 bits in Chromium), the promise rejects with a `DOMException` named `NotSupportedError`. A pair is reported as wrong
 * only if it fails to unwrap twice, and the runtime wraps and unwraps another key under the same `kek` in between: so one
 * failure of the runtime never makes a good pair wrong.
 *
 * Issues and rejections contain no key. Intermediate key bytes are overwritten, but strings cannot be: the arguments and
 * the result stay in memory until they are garbage collected.
 *
 * @example
 * ```ts
 * import { Ek, Kek, orThrow } from "widevine-license-token";
 * import { unwrapContentKey } from "widevine-license-token/keys";
 *
 * const kek = orThrow(Kek.decode("000102030405060708090a0b0c0d0e0f"));
 * const ek = orThrow(Ek.decode("5dbd06c0056b42fe0b8cf406679620c31bd619732730433d"));
 * await unwrapContentKey(kek, ek); // => { _tag: "Right", right: "a9b9033df0b9ca5447839e3d074817a0" }
 *
 * const another = orThrow(Kek.decode("101102030405060708090a0b0c0d0e0f"));
 * const wrong = await unwrapContentKey(another, ek);
 * wrong._tag === "Left" && wrong.left.map(({ rule, code }) => [rule, code]); // => [["ek.unwrap", -4024]]
 * ```
 *
 * @see RFC 3394 section 2.2.3; table 18, -4024
 */
export async function unwrapContentKey(kek: Kek, ek: Ek): Promise<Either<Issues, ContentKey>> {
  const [validKek, validEk] = [kekParameter.read(kek), ekParameter.read(ek)];
  if (validKek instanceof Failure) return refuse("kek", kekParameter.rules, "kek.format", ["kek"]);
  if (validEk instanceof Failure) return refuse("ek", ekParameter.rules, "ek.format", ["ek"]);
  const contentKey = await withWebCrypto(async (subtle) => {
    const imported = await importKek(subtle, validKek);
    return unwrapIfPair(subtle, imported, validEk);
  });
  return contentKey === undefined
    ? refuse("ek", { [ekUnwrap.rule]: ekUnwrap.definition }, ekUnwrap.rule, ["ek"])
    : { _tag: "Right", right: mint<ContentKey>(contentKey) };
}

/** Returns the unwrapped key; `undefined` if unwrapping fails although the runtime supports it: then the pair is wrong. */
async function unwrapIfPair(subtle: Subtle, kek: RuntimeKey, ek: Ek): Promise<string | undefined> {
  try {
    return await unwrap(subtle, kek, ek);
  } catch {
    // An OperationError means that the integrity check failed, or that the runtime imported a key of a size for which it
    // has no cipher. Wrapping and unwrapping another key under this kek distinguishes the two: it rejects in the latter case.
    await unwrap(subtle, kek, await wrap(subtle, kek, "0".repeat(32)));
    // The runtime may also have failed for a moment, for any other reason: only a second failure is due to the pair.
    return unwrap(subtle, kek, ek).catch(() => undefined);
  }
}
