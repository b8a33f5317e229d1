import { isBytes } from "../text/bytes-of.ts";
import { decodeUtf8 } from "../text/decode-utf8.ts";

/** The text of a body that is a string, or bytes of UTF-8; `undefined` for all else. */
export function toBodyText(input: unknown): string | undefined {
  if (typeof input === "string") return input;
  return isBytes(input) ? decodeUtf8(input) : undefined;
}
