import fc from "fast-check";
import { expect, test } from "vitest";
import { receive } from "../../../src/testing/service/received.ts";

const headers = { "content-type": " Text/Plain ; charset=utf-8" };

test("a GET has its parameters in the query, as they came", async () => {
  const request = new Request("https://user.example:8080/a/b?kid=%5e1&x=a+b?c#fragment", { headers });
  const received = { method: "GET", path: "/a/b", contentType: "text/plain", bytes: 0, text: "kid=%5e1&x=a+b?c" };
  expect(await receive(request)).toStrictEqual(received);
});

test("a POST has them in the body, and its query is not read", async () => {
  const request = new Request("https://a/b?kid=1", { method: "POST", headers, body: "kid=é" });
  const received = { method: "POST", path: "/b", contentType: "text/plain", bytes: 6, text: "kid=%C3%A9" };
  expect(await receive(request)).toStrictEqual(received);
});

test.each([
  ["https://a", "/"],
  ["https://a?b/c", "/"],
  ["https://a/?", "/"],
  ["https://a/b#?c", "/b"],
  ["data:,b", ",b"],
])("the path of %s is %j, and its query is empty or b/c", async (url, path) => {
  const received = await receive(new Request(url));
  expect([received.path, received.contentType]).toStrictEqual([path, ""]);
  expect(received.text).toBe(url.includes("?b") ? "b/c" : "");
});

test("property: a body means what its bytes mean, and bytes that are no UTF-8 are still none", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 30 }), async (bytes) => {
      const body = new Uint8Array(bytes);
      const { text } = await receive(new Request("https://a/", { method: "POST", body }));
      expect(bytesOf(text)).toStrictEqual(bytesOf(Buffer.from(bytes).toString("latin1")));
      expect(text).toMatch(/^[\0-\x7f]*$/);
    }),
    { examples: [[Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)], [Uint8Array.of(0xc3)]] },
  );
});

/** The bytes that a text of bytes means: an escape is one byte, and so is each other character. */
function bytesOf(text: string): Buffer {
  const read = text.replace(/%([\da-f]{2})/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
  return Buffer.from(read, "latin1");
}
