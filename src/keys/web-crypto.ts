/** A `CryptoKey`; this folder reads nothing from it. */
export type RuntimeKey = object;

type Usages = readonly ("wrapKey" | "unwrapKey")[];

/**
 * The few methods of `SubtleCrypto` that this folder uses, declared here because the builds have neither the types of the
 * Web nor, for CommonJS, those of Node.
 */
export interface Subtle {
  digest(algorithm: "SHA-1", data: Uint8Array): Promise<ArrayBuffer>;
  importKey(
    format: "raw",
    keyData: Uint8Array,
    algorithm: "AES-KW",
    extractable: boolean,
    usages: Usages,
  ): Promise<RuntimeKey>;
  exportKey(format: "raw", key: RuntimeKey): Promise<ArrayBuffer>;
  wrapKey(format: "raw", key: RuntimeKey, wrappingKey: RuntimeKey, wrapAlgorithm: "AES-KW"): Promise<ArrayBuffer>;
  unwrapKey(
    format: "raw",
    wrappedKey: Uint8Array,
    unwrappingKey: RuntimeKey,
    unwrapAlgorithm: "AES-KW",
    unwrappedKeyAlgorithm: "AES-KW",
    extractable: boolean,
    usages: Usages,
  ): Promise<RuntimeKey>;
}

declare const crypto: { readonly subtle: Subtle };
declare const DOMException: new (message: string, name: string) => Error;

/**
 * Calls `operation` with WebCrypto, and returns its result. If it fails, or WebCrypto does not exist, the promise rejects
 * with a `DOMException` named `NotSupportedError`, without the original error: that could put secrets into a log.
 */
export async function withWebCrypto<A>(operation: (subtle: Subtle) => Promise<A>): Promise<A> {
  try {
    return await operation(crypto.subtle);
  } catch {
    throw new DOMException(notSupported, "NotSupportedError");
  }
}

const notSupported =
  "The runtime must have WebCrypto with SHA-1, AES Key Wrap and AES of the size of the kek: serve a page by https, and where there is no 192-bit AES, as in Chromium, leave this to a server.";
