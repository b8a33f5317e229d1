import type { webcrypto } from "node:crypto";
import { vi } from "vitest";
import type { RuntimeKey, Subtle } from "../../src/keys/web-crypto.ts";

const { subtle } = globalThis.crypto;

/** The WebCrypto of this runtime, with the types of `Subtle`. */
export const real: Subtle = {
  digest: (algorithm, data) => subtle.digest(algorithm, new Uint8Array(data)),
  importKey: (format, keyData, algorithm, extractable, usages) =>
    subtle.importKey(format, new Uint8Array(keyData), algorithm, extractable, [...usages]),
  exportKey: (format, key) => subtle.exportKey(format, toCryptoKey(key)),
  wrapKey: (format, key, wrappingKey, algorithm) =>
    subtle.wrapKey(format, toCryptoKey(key), toCryptoKey(wrappingKey), algorithm),
  unwrapKey: (format, wrapped, unwrappingKey, algorithm, keyAlgorithm, extractable, usages) =>
    subtle.unwrapKey(
      format,
      new Uint8Array(wrapped),
      toCryptoKey(unwrappingKey),
      algorithm,
      keyAlgorithm,
      extractable,
      [...usages],
    ),
};

function toCryptoKey(key: RuntimeKey): webcrypto.CryptoKey {
  if (isCryptoKey(key)) return key;
  throw new TypeError("not a key of this runtime");
}

function isCryptoKey(key: RuntimeKey): key is webcrypto.CryptoKey {
  return Object.prototype.toString.call(key) === "[object CryptoKey]";
}

/** Replaces some methods of WebCrypto. */
export function stubWebCrypto(changed: Partial<Subtle>): void {
  vi.stubGlobal("crypto", { subtle: { ...real, ...changed } });
}

/** Rejects as WebCrypto does for a wrong pair, and as some runtimes do for an algorithm that they lack. */
export const operationError = async (): Promise<never> => {
  throw new DOMException("The operation failed for an operation-specific reason", "OperationError");
};

/** Chromium refuses AES keys of 192 bits. */
export const without192: Partial<Subtle> = {
  importKey: (format, keyData, algorithm, extractable, usages) =>
    keyData.length === 24 ? operationError() : real.importKey(format, keyData, algorithm, extractable, usages),
};

/** The rejection in all cases: a DOMException with this name, one fixed sentence and no cause. */
export const notSupported: DOMException = new DOMException(
  "The runtime must have WebCrypto with SHA-1, AES Key Wrap and AES of the size of the kek: serve a page by https, and where there is no 192-bit AES, as in Chromium, leave this to a server.",
  "NotSupportedError",
);

/** Returns the reason of the rejection of a promise; throws if the promise is fulfilled. */
export async function catchRejection(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`the promise was fulfilled: ${JSON.stringify(value)}`);
}
