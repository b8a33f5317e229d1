import type { ErrorFormat } from "../../parameters/error-format.ts";
import { UrlencodedReader } from "../../text/urlencoded-reader.ts";

/**
 * How an error is to be described, asked of parameters that need not be valid: `json` where the first `errorFormat` says so.
 *
 * @see table 13, errorFormat: html is the service's default
 */
export function errorFormatOf(text: string): ErrorFormat {
  const reader = new UrlencodedReader(text);
  let format: ErrorFormat = "html";
  while (reader.nextPair()) {
    const isFound = reader.name() === "errorFormat";
    if (isFound && reader.text() === "json") format = "json";
    if (isFound) break;
    reader.skipText();
  }
  reader.close();
  return format;
}
