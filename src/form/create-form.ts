import { createFields, type Fields } from "./create-fields.ts";
import type { FormOptions } from "./field-text.ts";
import { createTokenRequestForm, type TokenRequestForm } from "./token-request-form.ts";

/** The single fields of a form, and the whole form. */
export interface Form {
  readonly fields: Fields;
  readonly tokenRequestForm: TokenRequestForm;
}

/**
 * Creates the fields and the form in a language and with a clock.
 *
 * Messages, labels and hints that are left out are English. Without a clock the rules that need one are not validated.
 *
 * @example
 * ```ts
 * import { createForm } from "widevine-license-token/form";
 *
 * const { fields } = createForm({
 *   messages: { "expirationTime.past": "Kies een later tijdstip." },
 *   texts: { expirationTime: { label: "Vervaltijd" } },
 *   now: () => Date.UTC(2030, 0, 31),
 * });
 * fields.expirationTime.label; // => "Vervaltijd"
 * fields.expirationTime["~standard"].validate("2030-01-30T00:00:00Z"); // => { issues: [{ rule: "expirationTime.past", code: -2002, parameter: "expirationTime", path: [], message: "Kies een later tijdstip." }] }
 * ```
 *
 * @see decisions D10 and D11
 */
export function createForm(options: FormOptions): Form {
  return { fields: createFields(options), tokenRequestForm: createTokenRequestForm(options) };
}
