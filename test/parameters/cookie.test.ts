import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const key = "\u{1f511}"; // two UTF-16 units

test("is well-formed text of at most 32 characters, also of none (decisions D3 and D11)", () => {
  const texts = ["", " ", "order 4711", "\u0000\n", "a=b&c", "é".repeat(32), "a".repeat(32), key.repeat(16)];
  accepts(
    parameters.cookie,
    texts.map((text) => [text, text, text] as const),
  );
});

test("has no more than 32 characters, which is judged before what they are", () => {
  refusesAll(parameters.cookie, "cookie.length", [
    "a".repeat(33),
    key.repeat(17),
    `a${key.repeat(16)}`,
    "a".repeat(100_000),
    "\ud800".repeat(33),
  ]);
});

test("has no lone surrogate, and is no value but text", () => {
  refusesAll(parameters.cookie, "cookie.text", [
    ...["\ud800", `${"a".repeat(31)}\ud800`, "\udd11\ud83d", "\udfff".repeat(32)],
    ...[undefined, 0, 1, Number.NaN, Object("a".repeat(33)), Array(33), { length: 33 }, ...noText],
  ]);
});
