import { mint } from "../branded.ts";
import { type Kid, readKid } from "../parameters/kid.ts";
import { hexOfBytes } from "./hex-bytes.ts";
import { judged } from "./judged.ts";
import { ask } from "./web-crypto.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * The key id, as 32 hexadecimal digits, that a `kid` stands for: of `^name` the first 16 bytes of the SHA-1 of the name's
 * UTF-8; hexadecimal digits stand for themselves.
 *
 * A request carries the `kid` as it is written; this is for what knows a key by its id alone, such as a manifest. Where the
 * runtime has no WebCrypto, the promise for a name rejects with a `DOMException` named `NotSupportedError`; digits need
 * none. What has been forced past the types rejects with a `TypeError`.
 *
 * @example
 * ```ts
 * import { Kid, orThrow } from "widevine-license-token";
 * import { resolveKid } from "widevine-license-token/keys";
 *
 * await resolveKid(orThrow(Kid.decode("^kid1"))); // => "80ea8bc8a58f990ad1f76bc665b30bfa"
 * ```
 *
 * @see table 14, kid; the Simple Key Management API of the key storage, from which the form with ^ comes
 */
export async function resolveKid(kid: Kid): Promise<Kid> {
  const judgedKid = judged(readKid(kid));
  if (!judgedKid.startsWith("^")) return judgedKid;
  const hash = await ask((subtle) => subtle.digest("SHA-1", new TextEncoder().encode(judgedKid.slice(1))));
  return mint<Kid>(hexOfBytes(new Uint8Array(hash, 0, 16)));
}
