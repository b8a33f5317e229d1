import type { ErrorFormat } from "../../parameters/error-format/error-format.ts";
import { UrlencodedReader } from "../../text/urlencoded-reader.ts";

/**
 * Reads the format of errors from urlencoded parameters, which may be invalid: `json` if the first `errorFormat` is `json`,
 * else `html`.
 *
 * @see table 13, errorFormat: html is the service's default
 */
export function readErrorFormat(parameters: string): ErrorFormat {
  const reader = new UrlencodedReader(parameters);
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
