import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

const key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

test("is 32, 48 or 64 hexadecimal digits (decision D4), in lower case when canonical (decision D8)", () => {
  accepts(
    parameters.kek,
    [32, 48, 64].flatMap((digits) => {
      const text = key.slice(0, digits);
      return [
        [text, text, text],
        [text.toUpperCase(), text, text],
        [text.replaceAll("a", "A"), text, text],
      ] as const;
    }),
  );
});

test("has no other length", () => {
  const lengths = [0, 1, 16, 30, 31, 33, 34, 47, 49, 63, 65, 96, 128];
  refusesAll(
    parameters.kek,
    "kek.format",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("has no other characters, and is no value but text", () => {
  const text = key.slice(0, 32);
  refusesAll(parameters.kek, "kek.format", [
    `g${text.slice(1)}`,
    `${text.slice(1)}G`,
    ` ${text.slice(1)}`,
    ` ${text}`,
    `${text}\n`,
    `${text.slice(1)}\n`,
    `0x${text.slice(2)}`,
    `^${text.slice(1)}`,
    `０${text.slice(1)}`,
    "\u{1f511}".repeat(16),
    "\ud800".repeat(32),
    Object(text),
    [text],
    Buffer.from(text, "hex"),
    ...[undefined, 0, 1, 1e31, 10n ** 31n, ...noText],
  ]);
});
