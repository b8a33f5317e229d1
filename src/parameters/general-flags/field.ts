import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type GeneralFlags, generalFlags, type rules } from "./general-flags.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the license flags: only `0000`.
 *
 * @example
 * ```ts
 * import { createField, generalFlagsField } from "widevine-license-token/form";
 *
 * createField(generalFlagsField).constraints; // => { pattern: "0000" }
 * ```
 *
 * @see table 14, generalFlags
 */
export const generalFlagsField: ParameterField<"generalFlags", GeneralFlags, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: generalFlags,
    required: false,
    label: "General flags",
    hint: "The license flags as 4 hexadecimal digits, of which only 0000 is allowed.",
    example: "0000",
    group: "license",
    order: 41,
    kind: "text",
    schema,
    mistakes,
  });
