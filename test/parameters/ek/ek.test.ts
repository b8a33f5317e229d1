import { test } from "vitest";
import { ek } from "../../../src/parameters/ek/ek.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const hex = "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d";

test("accepts 48 hexadecimal digits, and returns them in lower case (decision D8)", () => {
  accepts(ek, [
    [hex, hex, hex],
    [hex.toUpperCase(), hex, hex],
    [hex.replaceAll("b", "B"), hex, hex],
  ]);
});

test("refuses any other length: a wrapped key of 16 bytes has 24 bytes (RFC 3394)", () => {
  const lengths = [0, 1, 24, 32, 47, 49, 64, 96];
  refusesAll(
    ek,
    "ek.format",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("refuses other characters", () => {
  refusesAll(ek, "ek.format", [
    `g${hex.slice(1)}`,
    `${hex.slice(1)}G`,
    ` ${hex.slice(1)}`,
    `${hex} `,
    `${hex}\n`,
    `０${hex.slice(1)}`,
    "\u{1f511}".repeat(24),
  ]);
});
