import * as fc from "fast-check";
import { base64 } from "../base64.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { printable } from "./text.ts";

const outputControl = fc.uint8Array({ minLength: 4, maxLength: 4 }).map((bytes) => `wudo,${base64(bytes)}`);

const type = fc
  .string({ unit: printable(), minLength: 4, maxLength: 4 })
  .filter((text) => !text.includes(",") && text !== "wudo");

const other = fc
  .tuple(type, fc.uint8Array({ minLength: 1, maxLength: 40 }))
  .map(([text, bytes]) => `${text},${base64(bytes)}`);

/**
 * The text of one `wvExtension` of any type, `wudo` among them.
 *
 * @see table 14, wvExtension; decision D6
 */
export const extension: fc.Arbitrary<string> = fc.oneof(firstIsPlainest, outputControl, other);
