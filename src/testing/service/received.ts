import { parseUrl, type Request } from "./fetch-api.ts";

/** A request that the service has received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** The media type without its parameters, in lower case; empty if there is none. */
  readonly contentType: string;
  /** The length of the body in bytes. */
  readonly bytes: number;
  /** The urlencoded parameters, not decoded: the body, or the query of a GET. */
  readonly parameters: string;
}

/** Reads a whole request. */
export async function receive(request: Request): Promise<Received> {
  const { pathname, search } = parseUrl(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const contentType = request.headers.get("content-type") ?? "";
  return {
    method: request.method,
    path: pathname,
    contentType: contentType.replace(/;.*/s, "").trim().toLowerCase(),
    bytes: body.length,
    parameters: request.method === "GET" ? search.slice(1) : escapeNonAscii(body),
  };
}

/**
 * Converts the bytes of a body to a string, with the bytes beyond ASCII percent-encoded. The meaning does not change, and
 * the decoder still finds bytes that are not UTF-8.
 */
function escapeNonAscii(body: Uint8Array): string {
  return Array.from(body, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join("");
}
