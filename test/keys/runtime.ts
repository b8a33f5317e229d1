import type { webcrypto } from "node:crypto";
import { vi } from "vitest";
import type { HeldKey, Subtle } from "../../src/keys/web-crypto.ts";

const { subtle } = globalThis.crypto;

/** What this runtime's WebCrypto does, as the room knows it. */
export const real: Subtle = {
  digest: (algorithm, bytes) => subtle.digest(algorithm, new Uint8Array(bytes)),
  importKey: (form, bytes, is, extractable, usages) =>
    subtle.importKey(form, new Uint8Array(bytes), is, extractable, [...usages]),
  exportKey: (form, key) => subtle.exportKey(form, held(key)),
  wrapKey: (form, key, under, by) => subtle.wrapKey(form, held(key), held(under), by),
  unwrapKey: (form, wrap, under, by, is, extractable, usages) =>
    subtle.unwrapKey(form, new Uint8Array(wrap), held(under), by, is, extractable, [...usages]),
};

function held(key: HeldKey): webcrypto.CryptoKey {
  if (isCryptoKey(key)) return key;
  throw new TypeError("no key of this runtime");
}

function isCryptoKey(key: HeldKey): key is webcrypto.CryptoKey {
  return Object.prototype.toString.call(key) === "[object CryptoKey]";
}

/** Puts another WebCrypto in the place of the runtime's, which does all but some things as this one does. */
export function pretend(changed: Partial<Subtle>): void {
  vi.stubGlobal("crypto", { subtle: { ...real, ...changed } });
}

/** The failure that WebCrypto has for a wrong pair, and some runtimes also for what they have not. */
export const operationError = async (): Promise<never> => {
  throw new DOMException("The operation failed for an operation-specific reason", "OperationError");
};

/** Chromium takes no AES key of 192 bits. */
export const without192: Partial<Subtle> = {
  importKey: (form, bytes, is, extractable, usages) =>
    bytes.length === 24 ? operationError() : real.importKey(form, bytes, is, extractable, usages),
};

/** What the rejection is everywhere: a DOMException of this name, with one fixed sentence and no cause. */
export const notSupported: DOMException = new DOMException(
  "The runtime must have WebCrypto with SHA-1, AES Key Wrap and AES of the size of the kek: serve a page by https, and where there is no 192-bit AES, as in Chromium, leave this to a server.",
  "NotSupportedError",
);

/** What a promise rejects with; it fails where the promise is kept. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  let kept: unknown;
  try {
    kept = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`the promise was kept: ${JSON.stringify(kept)}`);
}
