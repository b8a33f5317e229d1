import type { TokenRequestMessage } from "../http/token-request-message.ts";

/** The platform's `fetch`, or a function that takes its place; it must not follow redirects. */
export type TokenFetch = (url: string, init: TokenRequestInit) => Promise<FetchedTokenResponse>;

/** What `requestToken` passes to `fetch`. It contains the secrets of the request: do not log it. */
export type TokenRequestInit = TokenRequestMessage["init"] & {
  /** Aborts when the timeout is over, or when the caller's signal aborts. */
  readonly signal: PlatformSignal;
};

/** The platform's `AbortSignal`, as the program's types declare it: those of browsers, Node or Workers. */
export type PlatformSignal = typeof globalThis extends { readonly AbortSignal: { readonly prototype: infer S } }
  ? S
  : AbortSource;

/** The properties of an `AbortSignal` that `requestToken` uses. */
export interface AbortSource {
  /** Whether it has been aborted. */
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** The properties of a `Response` that `readTokenResponse` uses: those of browsers, Node and Workers fit. */
export interface ReadableTokenResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The body, which nobody has read yet; `null` is an empty one. */
  readonly body: ByteStream | null;
}

/** The properties of a `Response` that `requestToken` uses. */
export interface FetchedTokenResponse extends ReadableTokenResponse {
  /** Asked for `retry-after`. */
  readonly headers: { get(name: string): string | null };
}

/** The part of a `ReadableStream` of bytes that is used. */
export interface ByteStream {
  getReader(): ByteReader;
}

/** The part of a `ReadableStreamDefaultReader` that is used. */
export interface ByteReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(reason?: unknown): Promise<void>;
}
