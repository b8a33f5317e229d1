import { describe, expect, test } from "vitest";
import { readBody } from "../../../src/testing/service/read-body.ts";
import { byteStream } from "./byte-stream.ts";

const bytes = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(0x61);

/** A request with a stream as its body. */
const streaming = (stream: ReadableStream, headers = {}): Request =>
  new Request("https://a/", { method: "POST", headers, body: stream, duplex: "half" });

describe("readBody", () => {
  test.each([
    ["one chunk", [5]],
    ["several chunks", [1, 2, 2]],
    ["empty chunks", [0, 3, 0, 2, 0]],
    ["the most chunks", [1, 1, 1, 1, 1, 0]],
  ])("reads a body of the maximum length in %s", async (_, lengths) => {
    const { stream } = byteStream(lengths.map(bytes));
    expect(await readBody(streaming(stream), 5)).toStrictEqual(bytes(5));
  });

  test("keeps the order of the bytes", async () => {
    const { stream } = byteStream([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3), Uint8Array.of(4, 5)]);
    expect(await readBody(streaming(stream), 100)).toStrictEqual(Uint8Array.of(1, 2, 3, 4, 5));
  });

  test("reads an empty body, and no body", async () => {
    expect(await readBody(streaming(byteStream([]).stream), 0)).toStrictEqual(bytes(0));
    expect(await readBody(new Request("https://a/", { method: "POST" }), 0)).toStrictEqual(bytes(0));
  });

  test.each([
    ["one byte more", [6]],
    ["one byte more in a chunk of its own", [5, 1]],
    ["a large chunk", [2 ** 20]],
  ])("refuses %s", async (_, lengths) => {
    const { stream } = byteStream(lengths.map(bytes));
    expect(await readBody(streaming(stream), 5)).toBe(undefined);
  });

  test.each([
    ["bytes", 1000, 65_536],
    ["large chunks", 2 ** 20, 65_536],
    ["single bytes", 1, 100],
    ["nothing", 0, 100],
  ])("stops at an endless stream of %s, and cancels it", async (_, length, maxBytes) => {
    const { stream, calls } = byteStream(bytes(length));
    expect(await readBody(streaming(stream), maxBytes)).toBe(undefined);
    // A stream has one chunk in its queue, beyond what is read.
    expect(calls.pulls).toBeLessThanOrEqual(Math.ceil((maxBytes + 1) / Math.max(length, 1)) + 2);
    expect(calls.cancels).toBe(1);
  });

  test.each([
    ["throws", () => Promise.reject(new Error("cannot stop"))],
    ["never ends", () => new Promise<void>(() => {})],
  ])("does not depend on a cancellation that %s", async (_, cancel) => {
    const { stream } = byteStream(bytes(1000), cancel);
    expect(await readBody(streaming(stream), 5)).toBe(undefined);
  });

  test("reads nothing of a body that the request says is too long", async () => {
    const { stream, calls } = byteStream(bytes(1000));
    const request = streaming(stream, { "content-length": "6" });
    await new Promise((done) => setTimeout(done));
    const { pulls } = calls; // those that fill the queue of the stream
    expect(await readBody(request, 5)).toBe(undefined);
    expect([calls.pulls, request.bodyUsed]).toStrictEqual([pulls, false]);
  });

  test.each(["5", "0", "", "many", "-1", "5, 5"])("reads a body where the length is given as %j", async (length) => {
    for (const [maxBytes, expected] of [
      [5, bytes(5)],
      [4, undefined],
    ] as const) {
      const request = streaming(byteStream([bytes(5)]).stream, length === "5" ? {} : { "content-length": length });
      expect(await readBody(request, maxBytes)).toStrictEqual(expected);
    }
  });

  test("reads a body of any length without a maximum", async () => {
    const { stream } = byteStream(Array.from({ length: 100 }, () => bytes(100_000)));
    expect((await readBody(streaming(stream), Number.POSITIVE_INFINITY))?.length).toBe(10_000_000);
  });

  test("reads the whole body where the platform does not stream it", async () => {
    const request = Object.assign(new Request("https://a/", { method: "POST", body: "abcde" }), {});
    Object.defineProperty(request, "body", { value: undefined });
    expect(await readBody(request, 5)).toStrictEqual(Uint8Array.from(Buffer.from("abcde")));
    const long = new Request("https://a/", { method: "POST", body: "abcdef" });
    Object.defineProperty(long, "body", { value: undefined });
    expect(await readBody(long, 5)).toBe(undefined);
  });

  test("rejects, as the platform does, a body that was read, that breaks off, or that is no stream of bytes", async () => {
    const used = new Request("https://a/", { method: "POST", body: "a" });
    await used.text();
    await expect(readBody(used, 5)).rejects.toThrow(TypeError);
    const broken = new ReadableStream({ pull: () => Promise.reject(new RangeError("broken off")) });
    await expect(readBody(streaming(broken), 5)).rejects.toThrow(RangeError);
    const text = new ReadableStream({ start: (controller) => controller.enqueue("text") });
    await expect(readBody(streaming(text), 5)).rejects.toThrow(new TypeError("The body must be a stream of bytes."));
  });
});
