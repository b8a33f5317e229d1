import { expect, test } from "vitest";
import { arbitraries } from "../../../src/testing/index.ts";
import { damaged } from "./damages.ts";
import { harEntry as entry, harOf, preflight } from "./har-files.ts";
import { endpoint, expectFixed, firstMistake, valid } from "./recognize.ts";

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
  expectFixed("body.har", damaged("body.har", arbitraries.tokenRequestBody));
});
