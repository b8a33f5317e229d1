import type { Kek } from "../parameters/kek.ts";
import { bytesOfHex, hexOfBytes } from "./hex-bytes.ts";
import type { HeldKey, Subtle } from "./web-crypto.ts";

/** Gives the runtime the key encryption key, for AES Key Wrap alone; the bytes do not outlive the call. */
export async function holdKek(subtle: Subtle, kek: Kek): Promise<HeldKey> {
  return hold(subtle, bytesOfHex(kek), false, ["wrapKey", "unwrapKey"]);
}

/**
 * Wraps the key that hexadecimal digits stand for.
 *
 * WebCrypto wraps keys, not bytes; of the algorithms that such a key can be for, AES Key Wrap is the one that is known to
 * be there.
 *
 * @see RFC 3394 section 2.2.1
 */
export async function wrap(subtle: Subtle, kek: HeldKey, key: string): Promise<Uint8Array> {
  const held = await hold(subtle, bytesOfHex(key), true, ["wrapKey"]);
  return new Uint8Array(await subtle.wrapKey("raw", held, kek, "AES-KW"));
}

/**
 * Unwraps a key to its hexadecimal digits; it fails where the integrity check does.
 *
 * @see RFC 3394 section 2.2.3
 */
export async function unwrap(subtle: Subtle, kek: HeldKey, wrapped: Uint8Array): Promise<string> {
  const held = await subtle.unwrapKey("raw", wrapped, kek, "AES-KW", "AES-KW", true, ["wrapKey"]);
  const bytes = new Uint8Array(await subtle.exportKey("raw", held));
  const key = hexOfBytes(bytes);
  bytes.fill(0);
  return key;
}

async function hold(
  subtle: Subtle,
  bytes: Uint8Array,
  extractable: boolean,
  usages: readonly ("wrapKey" | "unwrapKey")[],
): Promise<HeldKey> {
  try {
    return await subtle.importKey("raw", bytes, "AES-KW", extractable, usages);
  } finally {
    bytes.fill(0);
  }
}
