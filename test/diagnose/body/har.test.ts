import * as fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraries } from "../../../src/testing/index.ts";
import { damagedBy, endpoint, expectFixed, firstMistake, valid } from "./recognize.ts";

/** An entry as the network panel of Chromium exports it. */
const entry = (text: string) => ({
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
const preflight = { request: { method: "OPTIONS", url: endpoint } };
const harOf = (...entries: readonly unknown[]) =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "WebInspector", version: "537.36" }, entries } });

test("finds the one body in a file or an entry", () => {
  const found = { id: "body.har", fix: valid };
  expect(firstMistake(harOf(preflight, entry(valid)))).toStrictEqual(found);
  expect(firstMistake(harOf(entry(valid), entry(valid)))).toStrictEqual(found);
  expect(firstMistake(JSON.stringify(entry(valid)))).toStrictEqual(found);
  const params = [...new URLSearchParams(valid)].map(([name, value]) => ({ name, value }));
  const postData = { params: [...params, { name: "kid" }, null] };
  expect(firstMistake(JSON.stringify({ request: { postData } }))).toStrictEqual(found);
});

const get = (query: string) => ({ request: { method: "GET", url: endpoint + query } });

test("finds the one query, without a fragment", () => {
  const found = { id: "body.har", fix: valid };
  expect(firstMistake(harOf(get(`?${valid}`)))).toStrictEqual(found);
  expect(firstMistake(harOf(preflight, get(`?${valid}#top`), get("")))).toStrictEqual(found);
  expect(firstMistake(JSON.stringify({ request: { ...get(`?${valid}`).request, postData: {} } }))).toStrictEqual(found);
});

test("gives no fix where there is no body, or several", () => {
  const bodies = [
    harOf(),
    harOf(preflight),
    harOf(entry("a=1"), entry("a=2")),
    harOf(entry("a=1"), get("?b=2")),
    harOf(get("?a=1"), get("?a=2")),
    JSON.stringify({ request: { ...get("?a=1").request, postData: { text: "b=2" } } }),
    '{"request":{"postData":{"text":"a=1","text":"a=2"}}}',
    harOf(null, 1, {}),
    '{"request":{"postData":null}}',
    '{"request":{"postData":{"params":[{"name":"a","value":"\\ud800"}]}}}',
  ];
  for (const body of bodies) expect(firstMistake(body)).toStrictEqual({ id: "body.har" });
});

test("takes no other JSON for a file", () => {
  for (const body of ['{"log":{}}', '{"log":{"entries":{}}}', '{"request":{}}', "[]", '{"entries":[]}']) {
    expect(firstMistake(body)?.id).toBe("body.json");
  }
});

test("fixes every body in a file", () => {
  expectFixed(
    "body.har",
    damagedBy(arbitraries.tokenRequestBody, fc.boolean(), (body, isEntry) =>
      isEntry ? JSON.stringify(entry(body)) : harOf(preflight, entry(body)),
    ),
  );
});
