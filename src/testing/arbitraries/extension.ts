import * as fc from "fast-check";
import { base64 } from "../base64.ts";
import { firstIsPlainest } from "./first-is-plainest.ts";
import { printable } from "./text.ts";

const type = fc.string({ unit: printable(), minLength: 4, maxLength: 4 }).filter((text) => !text.includes(","));

const fourBytes = fc.uint8Array({ minLength: 4, maxLength: 4 });
const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });

/**
 * The text of one `wvExtension` of any type, `wudo` among them.
 *
 * @see table 14, wvExtension; decision D6
 */
export const extension: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(firstIsPlainest, fc.constant("wudo"), type), fourBytes, bytes)
  .map(([type, four, any]) => `${type},${base64(type === "wudo" ? four : any)}`);
