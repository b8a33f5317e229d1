import type { Kek } from "../parameters/kek/kek.ts";
import { bytesToHex, hexToBytes } from "./hex-bytes.ts";
import type { RuntimeKey, Subtle } from "./web-crypto.ts";

/** Imports the key encryption key for AES Key Wrap only, and overwrites its bytes. */
export async function importKek(subtle: Subtle, kek: Kek): Promise<RuntimeKey> {
  return importKey(subtle, hexToBytes(kek), false, ["wrapKey", "unwrapKey"]);
}

/**
 * Wraps a key, given as hexadecimal digits.
 *
 * WebCrypto wraps keys, not bytes, and a key needs an algorithm: AES Key Wrap is certain to be available here.
 *
 * @see RFC 3394 section 2.2.1
 */
export async function wrap(subtle: Subtle, kek: RuntimeKey, key: string): Promise<Uint8Array> {
  const imported = await importKey(subtle, hexToBytes(key), true, ["wrapKey"]);
  return new Uint8Array(await subtle.wrapKey("raw", imported, kek, "AES-KW"));
}

/**
 * Unwraps a key to its hexadecimal digits; the promise rejects if the integrity check fails.
 *
 * @see RFC 3394 section 2.2.3
 */
export async function unwrap(subtle: Subtle, kek: RuntimeKey, wrapped: Uint8Array): Promise<string> {
  const unwrapped = await subtle.unwrapKey("raw", wrapped, kek, "AES-KW", "AES-KW", true, ["wrapKey"]);
  const bytes = new Uint8Array(await subtle.exportKey("raw", unwrapped));
  const key = bytesToHex(bytes);
  bytes.fill(0);
  return key;
}

async function importKey(
  subtle: Subtle,
  bytes: Uint8Array,
  extractable: boolean,
  usages: readonly ("wrapKey" | "unwrapKey")[],
): Promise<RuntimeKey> {
  try {
    return await subtle.importKey("raw", bytes, "AES-KW", extractable, usages);
  } finally {
    bytes.fill(0);
  }
}
