import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type Ek, ek, type rules } from "./ek.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the wrapped content key: 24 bytes as 48 hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { createField, ekField } from "widevine-license-token/form";
 *
 * createField(ekField)["~standard"].validate(""); // => { value: undefined }
 * ```
 *
 * @see table 14, ek
 */
export const ekField: ParameterField<"ek", Ek, keyof typeof rules, false, never> = /* @__PURE__ */ deepFreeze({
  parameter: ek,
  required: false,
  label: "Encrypted content key",
  hint: "The content key wrapped under the key encryption key: 24 bytes as 48 hexadecimal digits.",
  example: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
  group: "keys",
  order: 23,
  kind: "secret",
  schema,
  mistakes,
});
