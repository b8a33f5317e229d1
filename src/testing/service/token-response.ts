import type { ErrorFormat } from "../../parameters/error-format/error-format.ts";
import type { Refusal } from "./refusal.ts";

/**
 * A response of the service, in the form that `decodeTokenResponse` takes.
 *
 * @see table 17
 */
export interface TokenResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * Creates the response that grants a token: the license acquisition URL with the token.
 *
 * @see table 17, status 200; RFC 2483 section 5: lines end in CRLF
 */
export function toGrantResponse(token: string): TokenResponse {
  const url = `https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=${token}`;
  return { status: 200, contentType: "text/uri-list", body: `${url}\r\n` };
}

/**
 * Creates the response that refuses a token. The documentation defines no format for errors. JSON has the one shape that has
 * been published: `code` and `message`, which begins with the code in brackets; without a code, `message` alone.
 *
 * @see table 17, statuses 400 to 50x; decisions D16 and P20
 */
export function toErrorResponse({ status, code, message }: Refusal, format: ErrorFormat): TokenResponse {
  if (format === "json") {
    const error = code === null ? { message } : { code, message: `[${code}] ${message}` };
    return { status, contentType: "application/json", body: JSON.stringify(error) };
  }
  const title = code === null ? "Error" : `Error ${code}`;
  const page = `<!doctype html><title>${title}</title><p>${message}</p>`;
  return { status, contentType: "text/html", body: page };
}
