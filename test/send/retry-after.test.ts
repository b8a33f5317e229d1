import { expect, test } from "vitest";
import { readRetryAfter } from "../../src/send/retry-after.ts";

const now = Date.UTC(2030, 0, 31, 12);
const asking = (field: string | null) => ({ status: 503, body: null, headers: { get: () => field } });

test.each([
  [null, 0],
  ["", 0],
  ["0", 0],
  ["120", 120_000],
  ["1".repeat(400), Number.POSITIVE_INFINITY],
  ["-1", 0],
  ["+1", 0],
  ["1.5", 0],
  ["1e3", 0],
  ["0x10", 0],
  [" 1", 0],
  ["Infinity", 0],
  ["Thu, 31 Jan 2030 12:00:05 GMT", 5_000],
  ["Thu, 31 Jan 2030 11:00:00 GMT", 0],
  ["Xxx, 31 Yyy 2030 12:00:05 GMT", 0],
  ["Thu, 31 Jan 2030 99:00:05 GMT", 0],
  ["2030-01-31T12:00:05Z", 0],
  ["Thursday, 31-Jan-30 12:00:05 GMT", 0],
])("reads %j as %d ms", (field, milliseconds) => {
  expect(readRetryAfter(asking(field), now)).toBe(milliseconds);
});

test("asks for the field by its name", () => {
  const headers = new Headers({ "Retry-After": "3" });
  expect(readRetryAfter({ ...asking(null), headers }, now)).toBe(3_000);
});

test("reads headers that cannot be read as none", () => {
  const headers = {
    get: (): string => {
      throw new Error("no headers");
    },
  };
  expect(readRetryAfter({ ...asking(null), headers }, now)).toBe(0);
});
