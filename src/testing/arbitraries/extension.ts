import * as fc from "fast-check";
import { base64 } from "../base64.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { printable } from "./text.ts";

const type = fc.string({ unit: printable(), minLength: 4, maxLength: 4 }).filter((text) => !text.includes(","));

const outputControl = fc.uint8Array({ minLength: 4, maxLength: 4 });
const payload = fc.uint8Array({ minLength: 1, maxLength: 40 });

/**
 * The text of one `wvExtension` of any type, `wudo` among them.
 *
 * @see table 14, wvExtension; decision D6
 */
export const extension: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(firstIsPlainest, fc.constant("wudo"), type), outputControl, payload)
  .map(([type, flag, bytes]) => `${type},${base64(type === "wudo" ? flag : bytes)}`);
