import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type Kid, kid, type rules } from "./kid.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the key id: 16 bytes as 32 hexadecimal digits, or `^` and 1 to 64 characters (UTF-16 units).
 *
 * @example
 * ```ts
 * import { createField, kidField } from "widevine-license-token/form";
 *
 * const field = createField(kidField);
 * field["~standard"].validate("^kid1"); // => { value: "^kid1" }
 * ```
 *
 * @see table 14, kid
 */
export const kidField: ParameterField<"kid", Kid, keyof typeof rules, true, never> = /* @__PURE__ */ deepFreeze({
  parameter: kid,
  required: true,
  label: "Key id",
  hint: "16 bytes as 32 hexadecimal digits, or ^ and a name of 1 to 64 characters.",
  example: "fd1a706ac2b36002888f6d4a414333c3",
  group: "keys",
  order: 20,
  kind: "text",
  schema,
  mistakes,
});
