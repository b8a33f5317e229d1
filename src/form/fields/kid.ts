import { kid as parameter } from "../../parameters/kid.ts";
import type { FieldDefinition } from "../field-definition.ts";
import { mendHex } from "../mend-hex.ts";

/**
 * The field of the key id: 16 bytes as 32 hexadecimal digits, or `^` and 1 to 64 characters (UTF-16 units).
 *
 * @example
 * ```ts
 * import { createField, kid } from "widevine-license-token/form";
 *
 * const field = createField(kid);
 * field["~standard"].validate("^kid1"); // => { value: "^kid1" }
 * ```
 *
 * @see table 14, kid
 */
export const kid: FieldDefinition<"kid"> = {
  parameter,
  label: "Key id",
  hint: "16 bytes as 32 hexadecimal digits, e.g. fd1a706ac2b36002888f6d4a414333c3, or ^ and a name of 1 to 64 characters, e.g. ^kid1.",
  constraints: { required: true, pattern: String.raw`[\dA-Fa-f]{32}|\^\P{Cs}+`, maxLength: 1 + 64 },
  judge: parameter.read,
  mend,
};

function mend(text: string): string | undefined {
  if (text.startsWith("^")) return undefined; // a name has its blanks and dashes
  // A name that can be no key id: too short to be one in Base64, with a letter that hexadecimal does not have.
  return /^(?!0x)(?=.*[g-z])[\w.-]{1,21}$/i.test(text) ? `^${text}` : mendHex(text);
}
