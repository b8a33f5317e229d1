import { generalFlags as parameter } from "../../parameters/general-flags.ts";
import { type FieldDefinition, optional } from "../field-definition.ts";

/**
 * The field of the licence flags: only `0000`.
 *
 * @example
 * ```ts
 * import { createField, generalFlags } from "widevine-license-token/form";
 *
 * createField(generalFlags).constraints; // => { pattern: "0000" }
 * ```
 *
 * @see table 14, generalFlags
 */
export const generalFlags: FieldDefinition<"generalFlags"> = {
  parameter,
  label: "General flags",
  hint: "The licence flags as 4 hexadecimal digits, of which only 0000 is allowed, e.g. 0000.",
  constraints: { pattern: "0000" },
  judge: optional(parameter.read),
  mend: (text) => text.replace(/0+/, "0000"),
};
