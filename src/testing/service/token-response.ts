import type { ErrorFormat } from "../../parameters/error-format.ts";
import type { Refusal } from "./refusal.ts";

/**
 * What the service answers, as `decodeTokenResponse` takes it.
 *
 * @see table 17
 */
export interface TokenResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/**
 * The licence acquisition URL with the token.
 *
 * @see table 17, status 200; RFC 2483 section 5: lines end in CRLF
 */
export function granted(token: string): TokenResponse {
  const url = `https://wv.service.expressplay.com/hms/wv/rights/?ExpressPlayToken=${token}`;
  return { status: 200, contentType: "text/uri-list", body: `${url}\r\n` };
}

/**
 * The description of an error; the page gives no shape of it, so it is one that decision D16 finds.
 *
 * @see table 17, statuses 400 to 50x
 */
export function refused({ status, code, message }: Refusal, format: ErrorFormat): TokenResponse {
  if (format === "json") {
    const error = code === null ? { message } : { errorCode: code, message };
    return { status, contentType: "application/json", body: JSON.stringify(error) };
  }
  const title = code === null ? "Error" : `Error ${code}`;
  const page = `<!doctype html><title>${title}</title><p>${message}</p>`;
  return { status, contentType: "text/html", body: page };
}
