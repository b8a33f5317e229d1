import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ContentKey, contentKey, type rules } from "./content-key.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the content key: 16 bytes as 32 hexadecimal digits. A secret.
 *
 * @example
 * ```ts
 * import { contentKeyField, createField } from "widevine-license-token/form";
 *
 * createField(contentKeyField).required; // => false
 * ```
 *
 * @see table 14, contentKey
 */
export const contentKeyField: ParameterField<"contentKey", ContentKey, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: contentKey,
    required: false,
    label: "Content key",
    hint: "16 bytes as 32 hexadecimal digits; not needed where the key encryption key is given.",
    example: "5438b719bf47a2f5678237477db2f9e6",
    group: "keys",
    order: 21,
    kind: "secret",
    neededWhen: { field: "kek", is: "empty" },
    schema,
    mistakes,
  });
