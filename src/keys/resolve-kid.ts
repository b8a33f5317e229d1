import { mint } from "../contract/branded.ts";
import { type Kid, kid as kidParameter } from "../parameters/kid/kid.ts";
import { bytesToHex } from "../text/hex-bytes.ts";
import { valueOrThrow } from "./value-or-throw.ts";
import { withWebCrypto } from "./web-crypto.ts";

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Resolves a `kid` to a key id of 32 hexadecimal digits: `^name` to the first 16 bytes of the SHA-1 of the name in UTF-8,
 * and hexadecimal digits to themselves.
 *
 * A request contains the `kid` unresolved; the key id is for systems that know a key only by its id, such as a manifest.
 * If the runtime has no WebCrypto, the promise for a name rejects with a `DOMException` named `NotSupportedError`; digits
 * do not need it. A value forced past the types rejects with a `TypeError`.
 *
 * @example
 * ```ts
 * import { Kid, orThrow } from "widevine-license-token";
 * import { resolveKid } from "widevine-license-token/keys";
 *
 * await resolveKid(orThrow(Kid.decode("^kid1"))); // => "80ea8bc8a58f990ad1f76bc665b30bfa"
 * ```
 *
 * @see table 14, kid; the Simple Key Management API of the key storage, which defines the form with ^
 */
export async function resolveKid(kid: Kid): Promise<Kid> {
  const validKid = valueOrThrow(kidParameter, kid);
  if (!validKid.startsWith("^")) return validKid;
  const hash = await withWebCrypto((subtle) => subtle.digest("SHA-1", new TextEncoder().encode(validKid.slice(1))));
  return mint<Kid>(bytesToHex(new Uint8Array(hash, 0, 16)));
}
