import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeNonAscii } from "../../../src/testing/service/escape-non-ascii.ts";

test.each([
  [[], ""],
  [[0x00, 0x61, 0x7f], "\0a\x7f"],
  [[0x80, 0xff, 0x0a], "%80%FF\n"],
  [[0x25, 0xc3, 0xa9, 0x3d], "%%C3%A9="],
])("converts the bytes %j to %j", (bytes, text) => {
  expect(escapeNonAscii(Uint8Array.from(bytes))).toBe(text);
});

test("property: converts each byte, at any length", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4090, max: 4100 }),
      fc.integer({ min: 0, max: 4099 }),
      fc.nat(255),
      (length, at, byte) => {
        const bytes = new Uint8Array(length).fill(0x61);
        bytes[at % length] = byte;
        const escaped = byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase()}`;
        const before = "a".repeat(at % length);
        expect(escapeNonAscii(bytes)).toBe(`${before}${escaped}${"a".repeat(length - before.length - 1)}`);
      },
    ),
  );
});
