import { endpoint } from "./recognize.ts";

/** An entry as the network panel of Chromium exports it. */
export const harEntry = (text: string) => ({
  _initiator: { type: "script" },
  _resourceType: "fetch",
  connection: "443",
  request: {
    method: "POST",
    url: endpoint,
    httpVersion: "HTTP/2.0",
    headers: [{ name: "content-type", value: "application/x-www-form-urlencoded;charset=UTF-8" }],
    queryString: [],
    cookies: [],
    headersSize: -1,
    bodySize: text.length,
    postData: {
      mimeType: "application/x-www-form-urlencoded;charset=UTF-8",
      text,
      params: [{ name: "kid", value: "x" }],
    },
  },
  response: { status: 400, content: { size: 40, mimeType: "application/json", text: '{"code":-2019}' } },
  startedDateTime: "2024-01-01T00:00:00.000Z",
  time: 12.5,
});

/** The request before another one, which has no body. */
export const preflight = { request: { method: "OPTIONS", url: endpoint } };

/** A file with these entries. */
export const harOf = (...entries: readonly unknown[]) =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, entries } });
