import { expect, test } from "vitest";
import { formatColumns } from "../../src/cli/format-columns.ts";

test("aligns the columns of rows, also of different lengths, without spaces at the ends of lines", () => {
  expect(
    formatColumns([
      ["a", "bcd", "e"],
      ["fgh", "i"],
      ["", "j"],
    ]),
  ).toBe("a    bcd  e\nfgh  i\n     j\n");
});

test("no row is an empty string", () => {
  expect(formatColumns([])).toBe("");
});
