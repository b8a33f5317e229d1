import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ContentId, contentId as parameter, type rules } from "./content-id.ts";
import { schema } from "./schema.ts";

/**
 * The field of the content id: a well-formed string of any length.
 *
 * @example
 * ```ts
 * import { contentId, createField } from "widevine-license-token/form";
 *
 * createField(contentId)["~standard"].validate("Vertigo (1958)"); // => { value: "Vertigo (1958)" }
 * ```
 *
 * @see table 14, contentId
 */
export const contentId: ParameterField<"contentId", ContentId, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter,
    required: false,
    label: "Content id",
    hint: "Any text, e.g. Vertigo (1958).",
    schema,
  });
