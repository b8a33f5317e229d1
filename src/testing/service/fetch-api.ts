/** What the service reads of a request, where a program has no types of the Web. */
interface ReadRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The platform's `Request`, by whichever types a program has of it: those of browsers, of Node, of Workers. */
export type Request = typeof globalThis extends { readonly Request: { readonly prototype: infer R } } ? R : ReadRequest;

/** The platform's `Response`, by whichever types a program has of it. */
export type Response = typeof globalThis extends { readonly Response: { readonly prototype: infer R } } ? R : object;

interface ResponseInit {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

interface Url {
  readonly pathname: string;
  /** The query as it stands, with its `?`; empty where there is none. */
  readonly search: string;
}

declare const Response: new (body: string, init: ResponseInit) => Response;
declare const URL: new (url: string) => Url;

/** Takes a URL of a request apart. */
export function parseUrl(url: string): Url {
  return new URL(url);
}

/** Makes a response of the platform. */
export function respond(body: string, init: ResponseInit): Response {
  return new Response(body, init);
}
