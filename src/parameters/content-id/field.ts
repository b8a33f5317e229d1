import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ContentId, contentId, type rules } from "./content-id.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the content id: a well-formed string of any length.
 *
 * @example
 * ```ts
 * import { contentIdField, createField } from "widevine-license-token/form";
 *
 * createField(contentIdField)["~standard"].validate("Vertigo (1958)"); // => { value: "Vertigo (1958)" }
 * ```
 *
 * @see table 14, contentId
 */
export const contentIdField: ParameterField<"contentId", ContentId, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: contentId,
    required: false,
    label: "Content id",
    hint: "Any text.",
    example: "Vertigo (1958)",
    group: "license",
    order: 40,
    kind: "text",
    schema,
    mistakes,
  });
