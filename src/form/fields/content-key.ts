import { messages } from "../../messages/en/content-key.ts";
import { readContentKey } from "../../parameters/content-key.ts";
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
  name: "contentKey",
  label: "Content key",
  hint: "16 bytes as 32 hexadecimal digits, e.g. 5438b719bf47a2f5678237477db2f9e6; not needed where kek is given.",
  required: false,
  secret: true,
  constraints: { pattern: String.raw`[\dA-Fa-f]{32}` },
  messages,
  judge: optional(readContentKey),
  mend: mendHex,
};
