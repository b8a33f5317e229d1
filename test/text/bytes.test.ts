import { beforeEach, describe, expect, test, vi } from "vitest";
import { toBytes, wipe } from "../../src/text/bytes.ts";

const size = 2 ** 14;
/** The length of the longest body that uses the shared bytes. */
const short = size - 33;

const shared = new Uint8Array(toBytes("").buffer);

/** The bytes of a body and its sentinel, as a string; an é is the byte of a non-ASCII unit. */
function show(body: string, convert: typeof toBytes = toBytes): string {
  const bytes = new Uint8Array(convert(body).buffer, 0, body.length + 1);
  return String.fromCharCode(...bytes).replaceAll("\u0080", "é");
}

describe("toBytes", () => {
  test.each([
    ["", "&"],
    ["kid=1", "kid=1&"],
    ["\u0000\u007f", "\u0000\u007f&"],
    ["aéb", "aéb&"],
    ["\u0080", "é&"],
    ["鍵a", "éa&"],
    ["\u{1f511}", "éé&"],
    ["\ud800", "é&"],
    ["\ufeffa", "éa&"],
  ])("converts %j, and appends an &", (body, bytes) => {
    expect(show(body)).toBe(bytes);
  });

  test("uses the same bytes for every short body", () => {
    for (const body of ["a", "é", "a".repeat(short), "é".repeat(short)])
      expect(toBytes(body).buffer).toBe(shared.buffer);
  });

  test("creates bytes for each long body", () => {
    for (const body of ["a".repeat(short + 1), "é".repeat(short + 1)]) {
      expect(toBytes(body).buffer).not.toBe(shared.buffer);
      expect(show(body)).toBe(`${body}&`);
    }
  });

  test("leaves padding to read four bytes at once at the end of the longest name", () => {
    for (const length of [short, short + 1, size]) {
      expect(toBytes("a".repeat(length)).byteLength - length).toBeGreaterThan(22 + 3);
    }
  });

  // If not all bytes fit, there can be as many bytes as units.
  test.each(["é€", "\u{1f511}é", "éé€"])("converts a body that ends with %j and fills the bytes", (end) => {
    for (let padding = 28; padding < 40; padding++) {
      const body = "a".repeat(size - padding) + end;
      expect(show(body)).toBe(`${body.replaceAll(/[^a]/g, "é")}&`);
    }
  });
});

test.each([
  ["TextEncoder", undefined],
  ["encodeInto", class {}],
])("converts to the same bytes in a context without %s", async (missing, encoder) => {
  vi.stubGlobal("TextEncoder", encoder);
  const another = `../../src/text/bytes.ts?without-${missing}`; // a separate module instance
  const { toBytes: toBytesWithoutEncoder }: typeof import("../../src/text/bytes.ts") = await import(another);
  vi.unstubAllGlobals();
  for (const body of ["", "kid=1", "aéb", "\ud800", "a".repeat(short + 1)]) {
    expect(show(body, toBytesWithoutEncoder)).toBe(show(body));
  }
});

describe("wipe", () => {
  beforeEach(() => {
    shared.fill(0);
  });

  test("overwrites the given number of bytes, and the sentinel", () => {
    toBytes("kid=1");
    wipe(3);
    expect([...shared.subarray(0, 6)]).toStrictEqual([0, 0, 0, 0, 0x31, 0x26]);
  });

  test.each(["kid=1", "aé", "é".repeat(short), "\u{1f511}".repeat(short / 2)])("overwrites all of %j", (body) => {
    toBytes(body);
    wipe(body.length);
    expect(shared.every((byte) => byte === 0)).toBe(true);
  });
});
