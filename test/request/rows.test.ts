import { expect, test } from "vitest";
import { parameterNames } from "../../src/parameter-name.ts";
import { parameters } from "../../src/parameters/index.ts";
import { rowOf, rows } from "../../src/request/rows.ts";

test("the rows are the table's, in canonical order", () => {
  expect(rows).toStrictEqual(
    parameterNames.map((name, place) => {
      const { required, read } = parameters[name];
      return { name, required, read, place };
    }),
  );
});

test("each row is found by its name, and nothing by another", () => {
  expect(parameterNames.map((name) => rowOf.get(name))).toStrictEqual(rows);
  for (const name of ["", "KID", "extra", "__proto__", "constructor", "toString"])
    expect(rowOf.get(name)).toBeUndefined();
});
