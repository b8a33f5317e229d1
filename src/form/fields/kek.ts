import { kek as parameter } from "../../parameters/kek.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";
import { mendHex } from "../mend-hex.ts";

/**
 * The field of the key encryption key: 16, 24 or 32 bytes as hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { createField, kek } from "widevine-license-token/form";
 *
 * createField(kek).secret; // => true
 * ```
 *
 * @see table 14, kek
 */
export const kek: FieldDefinition<"kek"> = {
  parameter,
  label: "Key encryption key",
  hint: "16, 24 or 32 bytes as 32, 48 or 64 hexadecimal digits, e.g. 000102030405060708090a0b0c0d0e0f.",
  constraints: { pattern: String.raw`(?:[\dA-Fa-f]{16}){2,4}` },
  judge: optional(parameter.read),
  mend: mendHex,
};
