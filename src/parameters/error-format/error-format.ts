import { Failure } from "../../contract/failure.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { wrongType } from "../../contract/value-rules.ts";

/**
 * The format in which the service describes errors; `html` where the parameter is absent.
 *
 * @see table 13, errorFormat
 */
export type ErrorFormat = "html" | "json";

export const rules = {
  "errorFormat.value": {
    code: -3004,
    message: "errorFormat must be html or json: write one of the two, or leave it out for html.",
  },
} as const;

const value = /* @__PURE__ */ new Failure("errorFormat.value");

/** @see table 13, errorFormat */
function read(input: unknown): ErrorFormat | typeof value | typeof wrongType {
  if (typeof input !== "string") return wrongType;
  return input === "html" || input === "json" ? input : value;
}

function write(errorFormat: ErrorFormat): string {
  return errorFormat;
}

/** @see table 13, errorFormat */
export const errorFormat: Parameter<"errorFormat", ErrorFormat, keyof typeof rules> = {
  name: "errorFormat",
  secret: false,
  rules,
  read,
  write,
};
