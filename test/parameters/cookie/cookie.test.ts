import { test } from "vitest";
import { cookie } from "../../../src/parameters/cookie/cookie.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const key = "\u{1f511}"; // two UTF-16 units

test("accepts a well-formed string of at most 32 characters, also an empty one (decisions D3 and D11)", () => {
  const values = ["", " ", "order 4711", "\u0000\n", "a=b&c", "é".repeat(32), "a".repeat(32), key.repeat(16)];
  accepts(
    cookie,
    values.map((value) => [value, value, value] as const),
  );
});

test("refuses more than 32 characters, before it checks the characters", () => {
  refusesAll(cookie, "cookie.length", [
    "a".repeat(33),
    key.repeat(17),
    `a${key.repeat(16)}`,
    "a".repeat(100_000),
    "\ud800".repeat(33),
  ]);
});

test("refuses a lone surrogate, and any value that is not a string", () => {
  refusesAll(cookie, "cookie.text", [...["\ud800", `${"a".repeat(31)}\ud800`, "\udd11\ud83d", "\udfff".repeat(32)]]);
});
