import { contentKey as parameter } from "../../parameters/content-key.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";
import { mendHex } from "../mend-hex.ts";

/**
 * The field of the content key: 16 bytes as 32 hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { contentKey, createField } from "widevine-license-token/form";
 *
 * createField(contentKey).required; // => false
 * ```
 *
 * @see table 14, contentKey
 */
export const contentKey: FieldDefinition<"contentKey"> = {
  parameter,
  label: "Content key",
  hint: "16 bytes as 32 hexadecimal digits, e.g. 5438b719bf47a2f5678237477db2f9e6; not needed where kek is given.",
  constraints: { pattern: String.raw`[\dA-Fa-f]{32}` },
  judge: optional(parameter.read),
  mend: mendHex,
};
