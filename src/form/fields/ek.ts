import { ek as parameter } from "../../parameters/ek.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";
import { mendHex } from "../mend-hex.ts";

/**
 * The field of the wrapped content key: 24 bytes as 48 hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { createField, ek } from "widevine-license-token/form";
 *
 * createField(ek)["~standard"].validate(""); // => { value: undefined }
 * ```
 *
 * @see table 14, ek
 */
export const ek: FieldDefinition<"ek"> = {
  parameter,
  label: "Encrypted content key",
  hint: "The content key wrapped under kek: 24 bytes as 48 hexadecimal digits, e.g. 5dbd06c0056b42fe0b8cf406679620c31bd619732730433d.",
  constraints: { pattern: String.raw`[\dA-Fa-f]{48}` },
  judge: optional(parameter.read),
  mend: mendHex,
};
