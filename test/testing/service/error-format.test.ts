import { expect, test } from "vitest";
import { readErrorFormat } from "../../../src/testing/service/error-format.ts";

test.each([
  ["", "html"],
  ["kid=1", "html"],
  ["errorFormat=html", "html"],
  ["errorFormat=json", "json"],
  ["kid=%&&error%46ormat=j%73on&cookie=%FF", "json"],
  ["errorFormat=xml", "html"],
  ["errorFormat=", "html"],
  ["errorFormat", "html"],
  ["errorFormat=%", "html"],
  ["errorFormat=JSON", "html"],
  ["ErrorFormat=json", "html"],
  ["errorFormat=html&errorFormat=json", "html"],
  ["errorFormat=json&errorFormat=html", "json"],
])("reads from %j the format %s", (parameters, format) => {
  expect(readErrorFormat(parameters)).toBe(format);
});
