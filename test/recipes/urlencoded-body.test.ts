import { expect, test } from "vitest";
import { maxBytes, readUrlencodedBody } from "../../docs/recipes/urlencoded-body.ts";

const type = "application/x-www-form-urlencoded";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const refused = (status: number, title: string, detail: string): unknown => ({
  _tag: "Left",
  left: { type: "about:blank", title, status, detail },
});

test.each(["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded ; charset=utf-8"])(
  "%s",
  async (it) => {
    expect(await readUrlencodedBody(it, [bytes(0x61, 0x3d), bytes(0x62)])).toStrictEqual({
      _tag: "Right",
      right: "a=b",
    });
  },
);

test("no bytes are an empty body", async () => {
  expect(await readUrlencodedBody(type, [])).toStrictEqual({ _tag: "Right", right: "" });
});

test.each([undefined, null, "", "text/plain", "application/json", "multipart/form-data; boundary=x"])(
  "a body of type %s is refused",
  async (it) => {
    const problem = refused(415, "Unsupported Media Type", "The body must be application/x-www-form-urlencoded.");
    expect(await readUrlencodedBody(it, [])).toStrictEqual(problem);
  },
);

test("nothing is repaired: a byte order mark stays, and a character may be cut between two chunks", async () => {
  const body = [bytes(0xef, 0xbb, 0xbf, 0xe2), bytes(0x82), bytes(0xac)];
  expect(await readUrlencodedBody(type, body)).toStrictEqual({ _tag: "Right", right: "\uFEFF€" });
});

test.each([
  ["a byte that begins no character", [bytes(0xff)]],
  ["half a character at the end", [bytes(0xe2, 0x82)]],
  ["a surrogate", [bytes(0xed, 0xa0, 0x80)]],
])("%s is no UTF-8", async (_, body) => {
  expect(await readUrlencodedBody(type, body)).toStrictEqual(refused(400, "Bad Request", "The body is no UTF-8."));
});

test("the most bytes pass, and one more is too much", async () => {
  const most = new Uint8Array(maxBytes).fill(0x61);
  expect(await readUrlencodedBody(type, [most])).toStrictEqual({ _tag: "Right", right: "a".repeat(maxBytes) });
  expect(await readUrlencodedBody(type, [most, bytes(0x61)])).toStrictEqual(
    refused(413, "Content Too Large", "The body has more than 65536 bytes."),
  );
});

test("a body that breaks off is refused, not thrown", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytes(0x61);
    throw new Error("aborted");
  }
  expect(await readUrlencodedBody(type, broken())).toStrictEqual(refused(400, "Bad Request", "The body broke off."));
});
