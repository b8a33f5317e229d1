import { mint } from "../contract/branded.ts";
import { type ContentKey, contentKey as contentKeyParameter } from "../parameters/content-key/content-key.ts";
import type { Ek } from "../parameters/ek/ek.ts";
import { type Kek, kek as kekParameter } from "../parameters/kek/kek.ts";
import { importKek, wrap } from "./key-wrap.ts";
import { valueOrThrow } from "./value-or-throw.ts";
import { withWebCrypto } from "./web-crypto.ts";

/**
 * Wraps a content key of 16 bytes under a key encryption key of 16, 24 or 32 bytes, and returns the 24 bytes of `ek` as 48
 * hexadecimal digits in lower case.
 *
 * If the runtime has no WebCrypto or no AES of this size, the promise rejects with a `DOMException` named
 * `NotSupportedError`, as in `unwrapContentKey`; for a value forced past the types, with a `TypeError`. Neither contains a
 * key.
 *
 * @example
 * ```ts
 * import { ContentKey, Kek, orThrow } from "widevine-license-token";
 * import { wrapContentKey } from "widevine-license-token/keys";
 *
 * const kek = orThrow(Kek.decode("000102030405060708090a0b0c0d0e0f"));
 * const contentKey = orThrow(ContentKey.decode("a9b9033df0b9ca5447839e3d074817a0"));
 * await wrapContentKey(kek, contentKey); // => "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d"
 * ```
 *
 * @see RFC 3394 section 2.2.1, with the default initial value of section 2.2.3.1
 */
export async function wrapContentKey(kek: Kek, contentKey: ContentKey): Promise<Ek> {
  const [validKek, validKey] = [valueOrThrow(kekParameter, kek), valueOrThrow(contentKeyParameter, contentKey)];
  const wrapped = await withWebCrypto(async (subtle) => wrap(subtle, await importKek(subtle, validKek), validKey));
  return mint<Ek>(wrapped);
}
