import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ErrorFormat, errorFormat, type rules } from "./error-format.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the error format: `html` or `json`.
 *
 * @example
 * ```ts
 * import { createField, errorFormatField } from "widevine-license-token/form";
 *
 * createField(errorFormatField).options?.map(({ value }) => value); // => ["html", "json"]
 * ```
 *
 * @see table 13, errorFormat
 */
export const errorFormatField: ParameterField<"errorFormat", ErrorFormat, keyof typeof rules, false, ErrorFormat> =
  /* @__PURE__ */ deepFreeze({
    parameter: errorFormat,
    required: false,
    label: "Error format",
    hint: "How the service describes errors; html if it is not given.",
    example: "json",
    group: "token",
    order: 52,
    kind: "choice",
    default: "html",
    options: [
      { value: "html", label: "html - HTML, the default" },
      { value: "json", label: "json - JSON" },
    ],
    schema,
    mistakes,
  });
