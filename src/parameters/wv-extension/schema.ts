import type { ValueSchema } from "../../contract/field-definition.ts";
import { patternLimit } from "../../text/pattern-limit.ts";

/** The pattern of the strings that wvExtension accepts, and the JSON Schema of its values. */
export const schema: ValueSchema = {
  pattern: /* @__PURE__ */ createPattern(),
  value: {
    type: "object",
    properties: { type: { type: "string" }, payload: { type: "string" } },
    required: ["type", "payload"],
  },
};

/** @see RFC 4648 section 4 */
function createPattern(): string {
  const type = String.raw`[\x20-\x2b\x2d-\x7e]{4}`; // printable ASCII without the comma
  const digit = String.raw`[A-Za-z\d+\/]`;
  const oneByte = `${digit}[AQgw]==`;
  const twoBytes = `${digit}{2}[AEIMQUYcgkosw048]=`;
  const threeBytes = `${digit}{4}`;
  return `${type},(?:${threeBytes}){0,${patternLimit / 4}}(?:${threeBytes}|${twoBytes}|${oneByte})`;
}
