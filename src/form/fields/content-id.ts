import { contentId as parameter } from "../../parameters/content-id.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";

/**
 * The field of the content id: well-formed text of any length.
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
export const contentId: FieldDefinition<"contentId"> = {
  parameter,
  label: "Content id",
  hint: "Any text, e.g. Vertigo (1958).",
  constraints: { pattern: String.raw`\P{Cs}*` },
  judge: optional(parameter.read),
};
