/** The properties of a request that the service reads, for a program without the types of the Fetch API. */
interface MinimalRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  /** Absent in a browser that does not stream the bodies of requests. */
  readonly body?: ByteStream | null | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The part of a `ReadableStream` that the service uses. */
export interface ByteStream {
  getReader(): { read(): Promise<Chunk>; cancel(): Promise<unknown> };
}

type Chunk = { readonly done: false; readonly value: Uint8Array } | { readonly done: true };

/** The platform's `Request`, as the program's types declare it: those of browsers, Node or Workers. */
export type Request = typeof globalThis extends { readonly Request: { readonly prototype: infer R } }
  ? R
  : MinimalRequest;

/** The platform's `Response`, as the program's types declare it. */
export type Response = typeof globalThis extends { readonly Response: { readonly prototype: infer R } } ? R : object;

interface ResponseInit {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Url {
  readonly pathname: string;
  /** The query, not decoded, with its `?`; empty if there is none. */
  readonly search: string;
}

declare const Response: new (body: string, init: ResponseInit) => Response;
declare const URL: new (url: string) => Url;

/** Parses the URL of a request. */
export function parseUrl(url: string): Url {
  return new URL(url);
}

/** Creates a response of the platform. */
export function createResponse(body: string, init: ResponseInit): Response {
  return new Response(body, init);
}
