import { beforeEach, describe, expect, test, vi } from "vitest";
import { bytesOf, wipe } from "../../src/text/bytes.ts";

const size = 2 ** 14;
/** The longest body that is short, and so shares its bytes with others. */
const short = size - 33;

const shared = new Uint8Array(bytesOf("").buffer);

/** The bytes of a body and its fence; a byte that stands for all beyond ASCII is shown as an é. */
function shown(body: string, bytesOfBody: typeof bytesOf = bytesOf): string {
  const bytes = new Uint8Array(bytesOfBody(body).buffer, 0, body.length + 1);
  return String.fromCharCode(...bytes).replaceAll("\u0080", "é");
}

describe("bytesOf", () => {
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
  ])("gives those of %j, and an & behind them", (body, bytes) => {
    expect(shown(body)).toBe(bytes);
  });

  test("gives the same bytes to every short body", () => {
    for (const body of ["a", "é", "a".repeat(short), "é".repeat(short)])
      expect(bytesOf(body).buffer).toBe(shared.buffer);
  });

  test("gives bytes of its own to a long body", () => {
    for (const body of ["a".repeat(short + 1), "é".repeat(short + 1)]) {
      expect(bytesOf(body).buffer).not.toBe(shared.buffer);
      expect(shown(body)).toBe(`${body}&`);
    }
  });

  test("leaves room to read four bytes at once at the end of the longest name", () => {
    for (const length of [short, short + 1, size]) {
      expect(bytesOf("a".repeat(length)).byteLength - length).toBeGreaterThan(22 + 3);
    }
  });

  // There may be as many bytes as units where the bytes did not all fit.
  test.each(["é€", "\u{1f511}é", "éé€"])("is not misled where a body that ends with %j fills the bytes", (end) => {
    for (let room = 28; room < 40; room++) {
      const body = "a".repeat(size - room) + end;
      expect(shown(body)).toBe(`${body.replaceAll(/[^a]/g, "é")}&`);
    }
  });
});

test("gives the same where the context has no TextEncoder", async () => {
  vi.stubGlobal("TextEncoder", undefined);
  const another = "../../src/text/bytes.ts?without-encoder"; // a module of its own
  const { bytesOf: bytesWithout }: typeof import("../../src/text/bytes.ts") = await import(another);
  vi.unstubAllGlobals();
  for (const body of ["", "kid=1", "aéb", "\ud800", "a".repeat(short + 1)]) {
    expect(shown(body, bytesWithout)).toBe(shown(body));
  }
});

describe("wipe", () => {
  beforeEach(() => {
    shared.fill(0);
  });

  test("overwrites as many bytes, and a fence", () => {
    bytesOf("kid=1");
    wipe(3);
    expect([...shared.subarray(0, 6)]).toStrictEqual([0, 0, 0, 0, 0x31, 0x26]);
  });

  test.each(["kid=1", "aé", "é".repeat(short), "\u{1f511}".repeat(short / 2)])("leaves nothing of %j", (body) => {
    bytesOf(body);
    wipe(body.length);
    expect(shared.every((byte) => byte === 0)).toBe(true);
  });
});
