import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

test("is 0000", () => {
  accepts(parameters.generalFlags, [["0000", "0000", "0000"]]);
});

test("is nothing else: no other flags, no other number of digits, and no number", () => {
  refusesAll(parameters.generalFlags, "generalFlags.value", [
    ...["", "0", "000", "00000", "00000000", "0001", "0008", "ffff", "0x00", " 0000", "0000 ", "0000\n", "００００"],
    ...[undefined, 0, -0, 0o0000, Number.NaN, ...noText],
  ]);
});
