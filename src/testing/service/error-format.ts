import type { ErrorFormat } from "../../parameters/error-format.ts";
import { decodeUrlencoded, eachPair } from "../../text/urlencoded.ts";

/**
 * How an error is to be described, asked of parameters that need not be valid: `json` where the first `errorFormat` says so.
 *
 * @see table 13, errorFormat: html is the service's default
 */
export function errorFormatOf(text: string): ErrorFormat {
  let format: ErrorFormat = "html";
  eachPair(text, (name, value) => {
    const isFound = decodeUrlencoded(name) === "errorFormat";
    if (isFound && decodeUrlencoded(value) === "json") format = "json";
    return !isFound;
  });
  return format;
}
