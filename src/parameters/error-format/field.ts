import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type ErrorFormat, errorFormat as parameter, type rules } from "./error-format.ts";
import { fixErrorFormat } from "./mistakes.ts";
import { schema } from "./schema.ts";

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
export const errorFormat: ParameterField<"errorFormat", ErrorFormat, keyof typeof rules, false, ErrorFormat> =
  /* @__PURE__ */ deepFreeze({
    parameter,
    required: false,
    label: "Error format",
    hint: "How the service describes errors, e.g. json; html if it is not given.",
    options: [
      { value: "html", label: "html - HTML, the default" },
      { value: "json", label: "json - JSON" },
    ],
    schema,
    fix: fixErrorFormat,
  });
