import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { fixHex } from "../../contract/hex-mistakes.ts";
import { type Ek, ek as parameter, type rules } from "./ek.ts";
import { schema } from "./schema.ts";

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
export const ek: ParameterField<"ek", Ek, keyof typeof rules, false, never> = /* @__PURE__ */ deepFreeze({
  parameter,
  required: false,
  label: "Encrypted content key",
  hint: "The content key wrapped under kek: 24 bytes as 48 hexadecimal digits, e.g. 5dbd06c0056b42fe0b8cf406679620c31bd619732730433d.",
  schema,
  fix: fixHex,
});
