import { escapeNonAscii } from "./escape-non-ascii.ts";
import { parseUrl, type Request } from "./fetch-api.ts";
import { readBody } from "./read-body.ts";

/** A request that the service has received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** The media type without its parameters, in lower case; empty if there is none. */
  readonly contentType: string;
  /** The urlencoded parameters, not decoded: the body, or the query of a GET; `undefined` if they are too long. */
  readonly parameters: string | undefined;
}

/** Reads a request, of whose parameters at most `maxBytes` bytes. */
export async function receive(request: Request, maxBytes: number): Promise<Received> {
  const { pathname, search } = parseUrl(request.url);
  const contentType = request.headers.get("content-type") ?? "";
  return {
    method: request.method,
    path: pathname,
    contentType: contentType.replace(/;.*/s, "").trim().toLowerCase(),
    parameters: request.method === "GET" ? readQuery(search, maxBytes) : await readParameters(request, maxBytes),
  };
}

/** The platform percent-encodes a query, so each character is a byte. */
function readQuery(search: string, maxBytes: number): string | undefined {
  const query = search.slice(1);
  return query.length > maxBytes ? undefined : query;
}

async function readParameters(request: Request, maxBytes: number): Promise<string | undefined> {
  const bytes = await readBody(request, maxBytes);
  return bytes === undefined ? undefined : escapeNonAscii(bytes);
}
