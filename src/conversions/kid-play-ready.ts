import type { Either } from "../contract/either.ts";
import type { Failure } from "../contract/failure.ts";
import { type ValueRule, wrongType } from "../contract/value-rules.ts";
import { decodeValue } from "../contracts/decode-value.ts";
import type { Issues } from "../contracts/issue.ts";
import { type Kid, kidDigits, readKidDigits } from "../parameters/kid/kid.ts";
import { base64Of16Bytes } from "../text/base64-pattern.ts";
import { isBytes } from "../text/bytes-of.ts";
import { decodeBase64 } from "../text/decode-base64.ts";
import { encodeBase64 } from "../text/encode-base64.ts";
import { hexOfBytes, hexToBytes } from "../text/hex-bytes.ts";
import { swapGuid } from "../text/swap-guid.ts";
import type { Conversion } from "./conversion.ts";
import { type KidRule, type KidRules, missing } from "./kid-uuid.ts";

const rules: KidRules = {
  "kid.missing": {
    code: -4018,
    message: "kid is required: give the Base64, or the 16 bytes, of the key id in a PlayReady header.",
  },
  "kid.hex": {
    code: -4020,
    message:
      "kid must be the 16 bytes of a key id in a PlayReady header, or their Base64: give the KID of the header as it is, and a UUID to kidFromUuid.",
  },
  "value.type": {
    code: null,
    message: "kid must be Base64 or bytes of a PlayReady header: give a string or a Uint8Array.",
  },
};

/** @see decision P36 of docs/decisions.md */
function read(input: unknown): Kid | Failure<KidRule | ValueRule> {
  if (input === undefined || input === "") return missing;
  if (typeof input !== "string" && !isBytes(input)) return wrongType;
  const bytes = typeof input === "string" ? decodeBase64(input, kidDigits / 2) : input;
  return readKidDigits(bytes === undefined ? "" : swapGuid(hexOfBytes(bytes, [kidDigits])));
}

/** Writes a name, which has no bytes, as it is. */
function write(kid: Kid): string {
  return kid.startsWith("^") ? kid : encodeBase64(hexToBytes(swapGuid(kid)));
}

/** A key id as the Base64 of a PlayReady header. */
export const kidPlayReady: Conversion<"kid", Kid, KidRule> = {
  name: "kid",
  secret: false,
  rules,
  schema: { pattern: base64Of16Bytes },
  read,
  write,
};

/**
 * Converts the key id of a PlayReady header, as Base64 or as its 16 bytes, to a key id. There it is a GUID whose first three
 * groups are little-endian, so their bytes are swapped. Base64 and Base64url are read, with their padding or without.
 *
 * Only the bytes of a PlayReady header and their Base64 are swapped: the text of a GUID is a UUID, for `kidFromUuid`, and
 * other bytes are a key id as they are.
 *
 * On failure, returns the issue `kid.missing` for an empty string or `undefined`; `value.type` for what is neither a string
 * nor a `Uint8Array`; else `kid.hex`.
 *
 * @example
 * ```ts
 * import { kidFromPlayReady } from "widevine-license-token";
 *
 * // <KID>anAa/bPCAmCIj21KQUMzww==</KID>
 * kidFromPlayReady("anAa/bPCAmCIj21KQUMzww=="); // => { _tag: "Right", right: "fd1a706ac2b36002888f6d4a414333c3" }
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4; RFC 4648 sections 4 and 5
 */
export function kidFromPlayReady(header: string | Uint8Array): Either<Issues, Kid> {
  return decodeValue(kidPlayReady, header);
}
