import type { Kek } from "../parameters/kek/kek.ts";
import { bytesToHex, hexToBytes } from "../text/hex-bytes.ts";
import type { RuntimeKey, Subtle } from "./web-crypto.ts";

// Keys come and go as hexadecimal digits: the bytes of a key do not leave this file, which overwrites them all.

/** Imports the key encryption key for AES Key Wrap only. */
export async function importKek(subtle: Subtle, kek: Kek): Promise<RuntimeKey> {
  return importKey(subtle, kek, false, ["wrapKey", "unwrapKey"]);
}

/**
 * Wraps a key, given as hexadecimal digits, and returns those of the wrap.
 *
 * WebCrypto wraps keys, not bytes, and a key needs an algorithm: AES Key Wrap is certain to be available here.
 *
 * @see RFC 3394 section 2.2.1
 */
export async function wrap(subtle: Subtle, kek: RuntimeKey, key: string): Promise<string> {
  const imported = await importKey(subtle, key, true, ["wrapKey"]);
  return takeHex(await subtle.wrapKey("raw", imported, kek, "AES-KW"));
}

/**
 * Unwraps a key, given as the hexadecimal digits of its wrap, to its own; the promise rejects if the integrity check fails.
 *
 * @see RFC 3394 section 2.2.3
 */
export async function unwrap(subtle: Subtle, kek: RuntimeKey, wrapped: string): Promise<string> {
  const unwrapped = await withBytes(wrapped, (bytes) =>
    subtle.unwrapKey("raw", bytes, kek, "AES-KW", "AES-KW", true, ["wrapKey"]),
  );
  return takeHex(await subtle.exportKey("raw", unwrapped));
}

function importKey(
  subtle: Subtle,
  key: string,
  extractable: boolean,
  usages: readonly ("wrapKey" | "unwrapKey")[],
): Promise<RuntimeKey> {
  return withBytes(key, (bytes) => subtle.importKey("raw", bytes, "AES-KW", extractable, usages));
}

/** Calls `use` with the bytes of hexadecimal digits, and overwrites them when it is done or has failed. */
async function withBytes<A>(hex: string, use: (bytes: Uint8Array) => Promise<A>): Promise<A> {
  const bytes = hexToBytes(hex);
  try {
    return await use(bytes);
  } finally {
    bytes.fill(0);
  }
}

/** Returns the hexadecimal digits of bytes that the runtime has made, and overwrites the bytes. */
function takeHex(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const hex = bytesToHex(bytes);
  bytes.fill(0);
  return hex;
}
