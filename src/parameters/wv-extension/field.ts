import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";
import { type rules, type WvExtension, wvExtension } from "./wv-extension.ts";

/**
 * The field of one Widevine extension, which is one entry of a form: a type of 4 characters, a comma and Base64.
 *
 * @example
 * ```ts
 * import { createField, wvExtensionField } from "widevine-license-token/form";
 *
 * createField(wvExtensionField)["~standard"].validate("wudo,AAAAAA=="); // => { value: { type: "wudo", payload: "AAAAAA==" } }
 * ```
 *
 * @see table 14, wvExtension
 */
export const wvExtensionField: ParameterField<"wvExtension", WvExtension, keyof typeof rules, false, never> =
  /* @__PURE__ */ deepFreeze({
    parameter: wvExtension,
    required: false,
    label: "Widevine extension",
    hint: "A type of 4 characters, a comma and a payload in Base64.",
    example: "wudo,AAAAAA==",
    group: "license",
    order: 42,
    kind: "text",
    repeated: true,
    schema,
    mistakes,
  });
