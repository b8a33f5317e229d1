import { test } from "vitest";
import { generalFlags } from "../../../src/parameters/general-flags/general-flags.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts 0000", () => {
  accepts(generalFlags, [["0000", "0000", "0000"]]);
});

test("refuses everything else: other flags, another number of digits, a number", () => {
  refusesAll(generalFlags, "generalFlags.value", [
    ...["", "0", "000", "00000", "00000000", "0001", "0008", "ffff", "0x00", " 0000", "0000 ", "0000\n", "００００"],
  ]);
});
