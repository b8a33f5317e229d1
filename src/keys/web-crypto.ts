/** A key that the runtime holds: nothing of it is read here. */
export type HeldKey = object;

type Usages = readonly ("wrapKey" | "unwrapKey")[];

/** The few members of WebCrypto that this room uses: the builds know neither the types of the Web nor, as CommonJS, Node's. */
export interface Subtle {
  digest(algorithm: "SHA-1", bytes: Uint8Array): Promise<ArrayBuffer>;
  importKey(form: "raw", bytes: Uint8Array, is: "AES-KW", extractable: boolean, usages: Usages): Promise<HeldKey>;
  exportKey(form: "raw", key: HeldKey): Promise<ArrayBuffer>;
  wrapKey(form: "raw", key: HeldKey, under: HeldKey, by: "AES-KW"): Promise<ArrayBuffer>;
  unwrapKey(
    form: "raw",
    wrap: Uint8Array,
    under: HeldKey,
    by: "AES-KW",
    is: "AES-KW",
    extractable: boolean,
    usages: Usages,
  ): Promise<HeldKey>;
}

declare const crypto: { readonly subtle: Subtle };
declare const DOMException: new (message: string, name: string) => Error;

/**
 * What the runtime's WebCrypto answers; whatever it fails of, also of being there, is that the runtime cannot: a
 * `DOMException` named `NotSupportedError`, without the failure itself, which this library cannot vouch for in a log.
 */
export async function ask<A>(question: (subtle: Subtle) => Promise<A>): Promise<A> {
  try {
    return await question(crypto.subtle);
  } catch {
    throw new DOMException(notSupported, "NotSupportedError");
  }
}

const notSupported =
  "The runtime must have WebCrypto with SHA-1, AES Key Wrap and AES of the size of the kek: serve a page by https, and where there is no 192-bit AES, as in Chromium, leave this to a server.";
