import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type Kek, kek, type rules } from "./kek.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the key encryption key: 16, 24 or 32 bytes as hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { createField, kekField } from "widevine-license-token/form";
 *
 * createField(kekField).secret; // => true
 * ```
 *
 * @see table 14, kek
 */
export const kekField: ParameterField<"kek", Kek, keyof typeof rules, false, never> = /* @__PURE__ */ deepFreeze({
  parameter: kek,
  required: false,
  label: "Key encryption key",
  hint: "16, 24 or 32 bytes as 32, 48 or 64 hexadecimal digits.",
  example: "000102030405060708090a0b0c0d0e0f",
  group: "keys",
  order: 22,
  kind: "secret",
  neededWhen: { field: "ek", is: "given" },
  schema,
  mistakes,
});
