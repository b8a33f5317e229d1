import fc from "fast-check";
import { expect, test } from "vitest";
import { receive } from "../../../src/testing/service/received.ts";

const headers = { "content-type": " Text/Plain ; charset=utf-8" };

test("reads the parameters of a GET from the query, not decoded", async () => {
  const request = new Request("https://user.example:8080/a/b?kid=%5e1&x=a+b?c#fragment", { headers });
  const received = { method: "GET", path: "/a/b", contentType: "text/plain", parameters: "kid=%5e1&x=a+b?c" };
  expect(await receive(request, 100)).toStrictEqual(received);
});

test("reads the parameters of a POST from the body, and ignores the query", async () => {
  const request = new Request("https://a/b?kid=1", { method: "POST", headers, body: "kid=é" });
  const received = { method: "POST", path: "/b", contentType: "text/plain", parameters: "kid=%C3%A9" };
  expect(await receive(request, 100)).toStrictEqual(received);
});

test.each([
  ["https://a", "/"],
  ["https://a?b/c", "/"],
  ["https://a/?", "/"],
  ["https://a/b#?c", "/b"],
  ["data:,b", ",b"],
])("reads from %s the path %j, and the query", async (url, path) => {
  const received = await receive(new Request(url), 100);
  expect([received.path, received.contentType]).toStrictEqual([path, ""]);
  expect(received.parameters).toBe(url.includes("?b") ? "b/c" : "");
});

test("reads no parameters of a body or a query that is too long", async () => {
  const post = { method: "POST", headers, body: "kid=é" };
  expect(await receive(new Request("https://a/b", post), 6)).toMatchObject({ parameters: "kid=%C3%A9" });
  expect(await receive(new Request("https://a/b", post), 5)).toStrictEqual({
    method: "POST",
    path: "/b",
    contentType: "text/plain",
    parameters: undefined,
  });
  expect(await receive(new Request("https://a/b?kid=é"), 10)).toMatchObject({ parameters: "kid=%C3%A9" });
  expect(await receive(new Request("https://a/b?kid=é"), 9)).toMatchObject({ path: "/b", parameters: undefined });
});

test("property: keeps the bytes of a body, including bytes that are not UTF-8", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 30 }), async (bytes) => {
      const body = new Uint8Array(bytes);
      const { parameters } = await receive(new Request("https://a/", { method: "POST", body }), 30);
      expect(decodeBytes(parameters ?? "too long")).toStrictEqual(decodeBytes(Buffer.from(bytes).toString("latin1")));
      expect(parameters).toMatch(/^[\0-\x7f]*$/);
    }),
    { examples: [[Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)], [Uint8Array.of(0xc3)]] },
  );
});

/** Decodes percent-encoded bytes; each other character is one byte. */
function decodeBytes(encoded: string): Buffer {
  const decoded = encoded.replace(/%([\da-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(decoded, "latin1");
}
