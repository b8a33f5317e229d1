import { test } from "vitest";
import { parameters } from "../../src/parameters/index.ts";
import { accepts, refusesAll } from "./judged.ts";
import { noText } from "./no-text.ts";

test("is html or json", () => {
  accepts(parameters.errorFormat, [
    ["html", "html", "html"],
    ["json", "json", "json"],
  ]);
});

test("is nothing else: no other case, nothing around it, and not empty", () => {
  refusesAll(parameters.errorFormat, "errorFormat.value", [
    ...["", "HTML", "Json", "JSON", " json", "json ", "json\n", "xml", "html,json", "application/json", "toString"],
    ...[undefined, 0, 1, Object("json"), ["json"], { toString: () => "json" }, ...noText],
  ]);
});
