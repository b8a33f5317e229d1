import { test } from "vitest";
import { kek } from "../../../src/parameters/kek/kek.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

test("accepts 32, 48 or 64 hexadecimal digits (decision D4), and returns them in lower case (decision D8)", () => {
  accepts(
    kek,
    [32, 48, 64].flatMap((digits) => {
      const hex = key.slice(0, digits);
      return [
        [hex, hex, hex],
        [hex.toUpperCase(), hex, hex],
        [hex.replaceAll("a", "A"), hex, hex],
      ] as const;
    }),
  );
});

test("refuses any other length", () => {
  const lengths = [0, 1, 16, 30, 31, 33, 34, 47, 49, 63, 65, 96, 128];
  refusesAll(
    kek,
    "kek.format",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("refuses other characters", () => {
  const hex = key.slice(0, 32);
  refusesAll(kek, "kek.format", [
    `g${hex.slice(1)}`,
    `${hex.slice(1)}G`,
    ` ${hex.slice(1)}`,
    ` ${hex}`,
    `${hex}\n`,
    `${hex.slice(1)}\n`,
    `0x${hex.slice(2)}`,
    `^${hex.slice(1)}`,
    `０${hex.slice(1)}`,
    "\u{1f511}".repeat(16),
    "\ud800".repeat(32),
  ]);
});
