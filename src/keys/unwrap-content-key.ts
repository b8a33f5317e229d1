import type { Either } from "fp-ts/lib/Either.js";
import { mint } from "../branded.ts";
import { Fault } from "../fault.ts";
import type { Issues } from "../issue.ts";
import type { ContentKey } from "../parameters/content-key.ts";
import { type Ek, readEk } from "../parameters/ek.ts";
import { type Kek, readKek } from "../parameters/kek.ts";
import { bytesOfHex } from "./hex-bytes.ts";
import { holdKek, unwrap, wrap } from "./key-wrap.ts";
import { refused } from "./refused.ts";
import { ask, type HeldKey, type Subtle } from "./web-crypto.ts";

/**
 * Unwraps the content key of 16 bytes from its wrap of 24 bytes, so that a wrong pair is found before it is sent.
 *
 * On failure: `ek.unwrap`, code -4024, where the two are not from one wrap; `kek.format` or `ek.format` for what has been
 * forced past the types. Where the runtime has no WebCrypto (a page served by plain http) or no AES of this size (192 bits
 * in Chromium), the promise rejects with a `DOMException` named `NotSupportedError`: a good pair is never called wrong.
 *
 * No key is in an issue or in a rejection, and the key bytes that are made on the way are overwritten. Strings cannot be: the
 * digits that were given, and those of the result, stay in memory until the runtime has collected them.
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
  const [judgedKek, judgedEk] = [readKek(kek), readEk(ek)];
  if (judgedKek instanceof Fault) return refused("kek.format");
  if (judgedEk instanceof Fault) return refused("ek.format");
  const contentKey = await ask(async (subtle) => {
    const held = await holdKek(subtle, judgedKek);
    return unwrapOrJudge(subtle, held, bytesOfHex(judgedEk));
  });
  return contentKey === undefined ? refused("ek.unwrap") : { _tag: "Right", right: mint<ContentKey>(contentKey) };
}

/** The unwrapped key; `undefined` where the runtime fails to unwrap, and yet can: then it is the pair that is wrong. */
async function unwrapOrJudge(subtle: Subtle, kek: HeldKey, wrapped: Uint8Array): Promise<string | undefined> {
  try {
    return await unwrap(subtle, kek, wrapped);
  } catch {
    // An OperationError says both that the integrity check failed and, where a key was taken without knowing its cipher,
    // that there is none. Under this very kek a wrap of the runtime's own tells the one from the other.
    await unwrap(subtle, kek, await wrap(subtle, kek, "0".repeat(32)));
    return undefined;
  }
}
