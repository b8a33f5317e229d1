import { decodeTokenResponse } from "../../../src/index.ts";
import type { TokenService } from "../../../src/testing/service/token-service.ts";

export const endpoint = "https://wv-gen.test.expressplay.com/hms/wv/token";

/** Posts a body to a fake service, with the content type of a token request. */
export function post(service: TokenService, body: string | Uint8Array<ArrayBuffer>, url = endpoint): Promise<Response> {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return service(new Request(url, { method: "POST", headers, body }));
}

/** Sends a stream to a fake service, with the content type of a token request. */
export function postStream(
  service: TokenService,
  body: ReadableStream<Uint8Array>,
  more: Readonly<Record<string, string>> = {},
  url = endpoint,
  method = "POST",
): Promise<Response> {
  const headers = { "content-type": "application/x-www-form-urlencoded", ...more };
  return service(new Request(url, { method, headers, body, duplex: "half" }));
}

/** Decodes a response. */
export async function decodeResponse(response: Response): Promise<ReturnType<typeof decodeTokenResponse>> {
  return decodeTokenResponse({ status: response.status, body: await response.text() });
}
