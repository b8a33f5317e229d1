import { test } from "vitest";
import { errorFormat } from "../../../src/parameters/error-format/error-format.ts";
import { accepts, refusesAll } from "../read-cases.ts";

test("accepts html and json", () => {
  accepts(errorFormat, [
    ["html", "html", "html"],
    ["json", "json", "json"],
  ]);
});

test("refuses everything else: another case, surrounding characters, an empty string", () => {
  refusesAll(errorFormat, "errorFormat.value", [
    ...["", "HTML", "Json", "JSON", " json", "json ", "json\n", "xml", "html,json", "application/json", "toString"],
  ]);
});
