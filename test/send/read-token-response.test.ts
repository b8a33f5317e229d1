import { describe, expect, test, vi } from "vitest";
import { decodeTokenResponse } from "../../src/index.ts";
import { readTokenResponse } from "../../src/send/index.ts";
import { expectNoSecret, grant, grantBody, token, unreachable } from "./server.ts";

const limit = 65_536;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A body that gives these chunks and ends, or fails. */
function bodyOf(chunks: readonly unknown[], end: "ends" | "fails" = "ends") {
  const rest = [...chunks];
  const cancel = vi.fn(async () => undefined);
  const read = vi.fn(async () => {
    if (rest.length > 0) return { done: false, value: rest.shift() as Uint8Array };
    if (end === "fails") throw new TypeError(`terminated after ${grantBody}`);
    return { done: true };
  });
  return { body: { getReader: () => ({ read, cancel }) }, read, cancel };
}

test.each([
  [200, grantBody],
  [200, "<h1>Log in</h1>"],
  [400, '{"code":-2019,"message":"[-2019] None left"}'],
  [503, ""],
])("decodes what it has read: %d %s", async (status, text) => {
  const decoded = decodeTokenResponse({ status, body: text });
  const expected =
    decoded._tag === "Right" ? decoded : { _tag: "Left", left: { kind: "refused", refusal: decoded.left } };
  expect(await readTokenResponse(new Response(text, { status }))).toStrictEqual(expected);
});

test("takes no body for an empty one", async () => {
  const refusal = { status: 204, code: null, event: null, detail: "", actor: "unknown", retryable: false };
  const empty = { _tag: "Left", left: { kind: "refused", refusal } };
  expect(await readTokenResponse(new Response(null, { status: 204 }))).toStrictEqual(empty);
  expect(await readTokenResponse({ status: 204, body: null })).toStrictEqual(empty);
});

test("joins chunks, also within a character, and drops a byte order mark", async () => {
  const bytes = bytesOf(`\uFEFF# größer €\r\n${grantBody}`);
  const { body, cancel } = bodyOf([...bytes].map((byte) => Uint8Array.of(byte)));
  expect(await readTokenResponse({ status: 200, body })).toStrictEqual(grant);
  expect(cancel).not.toHaveBeenCalled();
});

test("replaces bytes that are not UTF-8", async () => {
  const { body } = bodyOf([Uint8Array.of(0x61, 0xff), Uint8Array.of(0xe2, 0x82)]);
  expect(await readTokenResponse({ status: 400, body })).toMatchObject({
    left: { refusal: { detail: "a\uFFFD\uFFFD" } },
  });
});

describe("reads at most 64 KiB, and cancels the rest", () => {
  test("of chunks without an end", async () => {
    const { body, read, cancel } = bodyOf(Array.from({ length: 1_000 }, () => new Uint8Array(1_024).fill(0x61)));
    expect(await readTokenResponse({ status: 400, body })).toMatchObject({ left: { kind: "refused" } });
    expect([read.mock.calls.length, cancel.mock.calls.length]).toStrictEqual([64, 1]);
  });

  test("of one chunk", async () => {
    const { body, read, cancel } = bodyOf([bytesOf(`${grantBody}${"#".repeat(limit)}`)]);
    expect(await readTokenResponse({ status: 200, body })).toStrictEqual(grant);
    expect([read.mock.calls.length, cancel.mock.calls.length]).toStrictEqual([1, 1]);
  });

  test("of empty chunks without an end", async () => {
    const read = vi.fn(async () => ({ done: false, value: new Uint8Array() }));
    const cancel = vi.fn(async () => undefined);
    const body = { getReader: () => ({ read, cancel }) };
    expect(await readTokenResponse({ status: 200, body })).toMatchObject({ left: { refusal: { status: 200 } } });
    expect([read.mock.calls.length, cancel.mock.calls.length]).toStrictEqual([limit, 1]);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error(token))],
    [
      "throws",
      () => {
        throw new Error(token);
      },
    ],
    ["never ends", () => new Promise<void>(() => undefined)],
  ])("also if cancelling %s", async (_, cancel) => {
    const read = async () => ({ done: false, value: new Uint8Array(limit) });
    const result = await readTokenResponse({ status: 503, body: { getReader: () => ({ read, cancel }) } });
    expect(result).toMatchObject({ left: { kind: "refused" } });
  });
});

describe("a grant at the limit", () => {
  /** A body whose last line, with its token, ends at this byte. */
  const endingAt = (length: number, character: string): Uint8Array => {
    const room = length - bytesOf(grantBody.trim()).length - 2;
    const size = bytesOf(character).length;
    return bytesOf(`#${"-".repeat(room % size)}${character.repeat(Math.floor(room / size))}\n${grantBody.trim()}`);
  };

  test.each(["a", "é", "€", "😀"])("is none if its line may be cut, in a body of %s", async (character) => {
    const whole = endingAt(limit - 1, character);
    expect(whole).toHaveLength(limit - 1);
    expect(await readTokenResponse({ status: 200, ...bodyOf([whole]) })).toStrictEqual(grant);
    for (const length of [limit, limit + 1, limit + 20]) {
      const { body } = bodyOf([endingAt(length, character)]);
      expect(await readTokenResponse({ status: 200, body })).toMatchObject({ left: { kind: "refused" } });
    }
  });

  test("is one if its line ends before", async () => {
    const { body } = bodyOf([endingAt(limit - 1, "a"), bytesOf("\n"), bytesOf("#".repeat(limit))]);
    expect(await readTokenResponse({ status: 200, body })).toStrictEqual(grant);
  });
});

describe("is unreachable, and cancels,", () => {
  test.each([[[]], [[bytesOf(grantBody)]], [[bytesOf(grantBody.slice(0, 80)), new Uint8Array()]]])(
    "if the body fails after %j",
    async (chunks) => {
      const { body, cancel } = bodyOf(chunks, "fails");
      const result = await readTokenResponse({ status: 200, body });
      expect(result).toStrictEqual(unreachable(1, "cut off"));
      expect(cancel).toHaveBeenCalledOnce();
      expectNoSecret(result);
    },
  );

  test.each([["text"], [undefined], [null], [7], [[0x61]], [new DataView(new ArrayBuffer(1))]])(
    "if a chunk is %j",
    async (chunk) => {
      const { body, cancel } = bodyOf([chunk]);
      expect(await readTokenResponse({ status: 200, body })).toStrictEqual(unreachable(1, "cut off"));
      expect(cancel).toHaveBeenCalledOnce();
    },
  );
});

test("never throws", async () => {
  const locked = new Response(grantBody);
  locked.body?.getReader();
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  for (const response of [locked, {}, null, undefined, "text", { status: 200, body: {} }, revoked.proxy]) {
    expect(await readTokenResponse(response as Response)).toStrictEqual(unreachable(1, "cut off"));
  }
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, "200"])("reads the status %j as 0", async (status) => {
  const { body } = bodyOf([bytesOf(grantBody)]);
  expect(await readTokenResponse({ status: status as number, body })).toMatchObject({
    left: { kind: "refused", refusal: { status: 0 } },
  });
});
