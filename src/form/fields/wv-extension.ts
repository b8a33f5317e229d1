import { wvExtension as parameter } from "../../parameters/wv-extension.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";

/**
 * The field of one Widevine extension, which is one row of a form: a type of 4 characters, a comma and Base64.
 *
 * @example
 * ```ts
 * import { createField, wvExtension } from "widevine-license-token/form";
 *
 * createField(wvExtension)["~standard"].validate("wudo,AAAAAA=="); // => { value: { type: "wudo", payload: "AAAAAA==" } }
 * ```
 *
 * @see table 14, wvExtension
 */
export const wvExtension: FieldDefinition<"wvExtension"> = {
  parameter,
  label: "Widevine extension",
  hint: "A type of 4 characters, a comma and a payload in Base64, e.g. wudo,AAAAAA==.",
  constraints: { pattern: pattern() },
  value: {
    type: "object",
    properties: { type: { type: "string" }, payload: { type: "string" } },
    required: ["type", "payload"],
  },
  judge: optional(parameter.read),
  mend,
};

/** @see RFC 4648 section 4; decision D6: `wudo` has a payload of 4 bytes */
function pattern(): string {
  const type = String.raw`[\x20-\x2b\x2d-\x7e]{4}`; // printable ASCII without the comma
  const digit = String.raw`[A-Za-z\d+\/]`;
  const oneByte = `${digit}[AQgw]==`;
  const twoBytes = `${digit}{2}[AEIMQUYcgkosw048]=`;
  const threeBytes = `${digit}{4}`;
  const any = `(?:${threeBytes})*(?:${threeBytes}|${twoBytes}|${oneByte})`;
  return `wudo,${threeBytes}${oneByte}|(?!wudo)${type},${any}`;
}

/** Without blanks around the two parts, and with a payload in Base64url written as Base64. */
function mend(text: string): string | undefined {
  const comma = text.indexOf(",");
  const type = text.slice(0, comma);
  const payload = text.slice(comma + 1).trim();
  if (!/^[\w+/-]+={0,2}$/.test(payload)) return undefined;
  const digits = payload.replaceAll("=", "").replaceAll("-", "+").replaceAll("_", "/");
  // A type may have blanks of its own.
  return `${type.length === 4 ? type : type.trim()},${digits}${"=".repeat(-digits.length & 3)}`;
}
