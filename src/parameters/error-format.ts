import { Fault } from "../fault.ts";
import { rules } from "../rules/error-format.ts";
import type { Parameter } from "./parameter.ts";

/**
 * The form in which the service describes errors; `html` where the parameter is absent.
 *
 * @see table 13, errorFormat
 */
export type ErrorFormat = "html" | "json";

/** @see table 13, errorFormat */
function readErrorFormat(input: unknown): ErrorFormat | Fault {
  return input === "html" || input === "json" ? input : value;
}

export function writeErrorFormat(format: ErrorFormat): string {
  return format;
}

/** @see table 13, errorFormat */
export const errorFormat: Parameter<"errorFormat", ErrorFormat> = {
  name: "errorFormat",
  required: false,
  secret: false,
  rules,
  read: readErrorFormat,
  write: writeErrorFormat,
};

const value = new Fault("errorFormat.value");
