import { errorFormat as parameter } from "../../parameters/error-format.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";

/**
 * The field of the error format: `html` or `json`.
 *
 * @example
 * ```ts
 * import { createField, errorFormat } from "widevine-license-token/form";
 *
 * createField(errorFormat).options?.map(({ value }) => value); // => ["html", "json"]
 * ```
 *
 * @see table 13, errorFormat
 */
export const errorFormat: FieldDefinition<"errorFormat"> = {
  parameter,
  label: "Error format",
  hint: "How the service describes errors, e.g. json; html if it is not given.",
  options: [
    { value: "html", label: "html - HTML, the default" },
    { value: "json", label: "json - JSON" },
  ],
  constraints: { pattern: "html|json" },
  judge: optional(parameter.read),
  mend: (text) => text.toLowerCase(),
};
