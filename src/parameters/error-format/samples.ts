import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type ErrorFormat, errorFormat, type rules } from "./error-format.ts";

/** @see table 13, errorFormat */
export function samples(): Sample<"errorFormat", ErrorFormat, keyof typeof rules> {
  return {
    parameter: errorFormat,
    texts: fc.constantFrom("html", "json"),
    mutations: {
      "errorFormat.value": fc.oneof(firstIsPlainest, fc.constantFrom("HTML", "Json", "xml", "json "), wellFormedText()),
    },
  };
}
