import { parseUrl, type Request } from "./fetch-api.ts";

/** A request as the service has received it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** The type without its parameters, in lower case; empty where there is none. */
  readonly contentType: string;
  /** How many bytes the body has. */
  readonly bytes: number;
  /** The parameters as they came, urlencoded: the body, or the URL's query where the method has no body. */
  readonly text: string;
}

/** Reads a request to its end. */
export async function receive(request: Request): Promise<Received> {
  const { pathname, search } = parseUrl(request.url);
  const body = new Uint8Array(await request.arrayBuffer());
  const contentType = request.headers.get("content-type") ?? "";
  return {
    method: request.method,
    path: pathname,
    contentType: contentType.replace(/;.*/s, "").trim().toLowerCase(),
    bytes: body.length,
    text: request.method === "GET" ? search.slice(1) : urlencodedText(body),
  };
}

/**
 * The bytes of a body as text in which those beyond ASCII are escaped: it means the same, and bytes that are no UTF-8 stay
 * to be found.
 */
function urlencodedText(body: Uint8Array): string {
  return Array.from(body, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`,
  ).join("");
}
