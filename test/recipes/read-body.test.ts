import { afterEach, expect, test, vi } from "vitest";
import { maxBytes, maxBytesRead, maxTime, readJsonBody, readUrlencodedBody } from "../../docs/recipes/read-body.ts";

afterEach(() => void vi.useRealTimers());

const type = "application/x-www-form-urlencoded";
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const refused = (status: number, title: string, detail: string): unknown => ({
  _tag: "Left",
  left: { type: "about:blank", title, status, detail },
});

test.each(["application/x-www-form-urlencoded", "Application/X-WWW-Form-Urlencoded ; charset=utf-8"])(
  "reads a body of type %s",
  async (contentType) => {
    expect(await readUrlencodedBody(contentType, [bytes(0x61, 0x3d), bytes(0x62)])).toStrictEqual({
      _tag: "Right",
      right: "a=b",
    });
  },
);

test("reads an empty body", async () => {
  expect(await readUrlencodedBody(type, [])).toStrictEqual({ _tag: "Right", right: "" });
});

test.each([undefined, null, "", "text/plain", "application/json", "multipart/form-data; boundary=x"])(
  "refuses a body of type %s",
  async (contentType) => {
    const problem = refused(415, "Unsupported Media Type", "The body must be application/x-www-form-urlencoded.");
    expect(await readUrlencodedBody(contentType, [])).toStrictEqual(problem);
  },
);

test("keeps a byte order mark, and joins a character that two chunks split", async () => {
  const body = [bytes(0xef, 0xbb, 0xbf, 0xe2), bytes(0x82), bytes(0xac)];
  expect(await readUrlencodedBody(type, body)).toStrictEqual({ _tag: "Right", right: "\uFEFF€" });
});

test.each([
  ["a byte that no character begins with", [bytes(0xff)]],
  ["half a character at the end", [bytes(0xe2, 0x82)]],
  ["a surrogate", [bytes(0xed, 0xa0, 0x80)]],
])("refuses %s, which is not UTF-8", async (_, body) => {
  expect(await readUrlencodedBody(type, body)).toStrictEqual(refused(400, "Bad Request", "The body is no UTF-8."));
});

test("accepts the maximum number of bytes, but not one more", async () => {
  const most = new Uint8Array(maxBytes).fill(0x61);
  expect(await readUrlencodedBody(type, [most])).toStrictEqual({ _tag: "Right", right: "a".repeat(maxBytes) });
  expect(await readUrlencodedBody(type, [most, bytes(0x61)])).toStrictEqual(
    refused(413, "Content Too Large", "The body has more than 65536 bytes."),
  );
});

test("refuses an aborted body without throwing", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield bytes(0x61);
    throw new Error("aborted");
  }
  expect(await readUrlencodedBody(type, broken())).toStrictEqual(refused(400, "Bad Request", "The body broke off."));
});

test("stops reading a body that does not end", async () => {
  let read = 0;
  function* endless(): Generator<Uint8Array> {
    for (;;) {
      read += maxBytes;
      if (read > 2 * maxBytesRead) throw new Error("read too far");
      yield new Uint8Array(maxBytes);
    }
  }
  expect(await readUrlencodedBody(type, endless())).toStrictEqual(
    refused(413, "Content Too Large", "The body has more than 65536 bytes."),
  );
  expect(read).toBe(maxBytesRead + maxBytes);
});

test("stops waiting for a body that does not go on, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  async function* slow(): AsyncGenerator<Uint8Array> {
    yield bytes(0x61);
    await new Promise(() => {});
  }
  const read = readUrlencodedBody(type, slow());
  await vi.advanceTimersByTimeAsync(maxTime);
  expect(await read).toStrictEqual(refused(408, "Request Timeout", `The body took more than ${maxTime} milliseconds.`));
  await readUrlencodedBody(type, [bytes(0x61)]);
  expect(vi.getTimerCount()).toBe(0);
});

test("does not end the iteration of what it leaves, which would cut the sender off before the answer", async () => {
  let ended = false;
  function* endless(): Generator<Uint8Array> {
    try {
      for (;;) yield new Uint8Array(maxBytes);
    } finally {
      ended = true;
    }
  }
  await readUrlencodedBody(type, endless());
  expect(ended).toBe(false);
});

test("reads JSON, and refuses what is none without quoting it", async () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const json = "application/json; charset=utf-8";
  expect(await readJsonBody(json, [encode('{"a":'), encode("[1]}")])).toStrictEqual({
    _tag: "Right",
    right: { a: [1] },
  });
  for (const text of ["", '{"key":"secret', "\uFEFF{}", "a=b"]) {
    expect(await readJsonBody(json, [encode(text)])).toStrictEqual(refused(400, "Bad Request", "The body is no JSON."));
  }
  expect(await readJsonBody(type, [encode("{}")])).toStrictEqual(
    refused(415, "Unsupported Media Type", "The body must be application/json."),
  );
});
