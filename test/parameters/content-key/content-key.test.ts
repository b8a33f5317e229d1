import { test } from "vitest";
import { contentKey } from "../../../src/parameters/content-key/content-key.ts";
import { accepts, refusesAll } from "../read-cases.ts";

const hex = "5438b719bf47a2f5678237477db2f9e6";

test("accepts 32 hexadecimal digits, and returns them in lower case (decision D8)", () => {
  accepts(contentKey, [
    [hex, hex, hex],
    [hex.toUpperCase(), hex, hex],
    [hex.replaceAll("b", "B"), hex, hex],
    ["0".repeat(32), "0".repeat(32), "0".repeat(32)],
  ]);
});

test("refuses any other length", () => {
  const lengths = [0, 1, 16, 31, 33, 48, 64];
  refusesAll(
    contentKey,
    "contentKey.hex",
    lengths.map((digits) => "a".repeat(digits)),
  );
});

test("refuses other characters", () => {
  refusesAll(contentKey, "contentKey.hex", [
    `g${hex.slice(1)}`,
    `${hex.slice(1)}G`,
    ` ${hex.slice(1)}`,
    `${hex} `,
    `${hex}\n`,
    `^${hex.slice(1)}`,
    "5438b719-bf47-a2f5-6782-37477db2f9e6",
    `０${hex.slice(1)}`,
    "\u{1f511}".repeat(16),
  ]);
});
