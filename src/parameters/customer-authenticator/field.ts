import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { type CustomerAuthenticator, customerAuthenticator, type rules } from "./customer-authenticator.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";

/**
 * The field of the customer authenticator: a string of any length without white space, control characters and lone surrogates. A secret.
 *
 * @example
 * ```ts
 * import { createField, customerAuthenticatorField } from "widevine-license-token/form";
 *
 * createField(customerAuthenticatorField).secret; // => true
 * ```
 *
 * @see table 13, customerAuthenticator
 */
export const customerAuthenticatorField: ParameterField<
  "customerAuthenticator",
  CustomerAuthenticator,
  keyof typeof rules,
  true,
  never
> = /* @__PURE__ */ deepFreeze({
  parameter: customerAuthenticator,
  required: true,
  label: "Customer authenticator",
  hint: "The API key of your ExpressPlay account, one for production and one for test.",
  example: "123456,0123456789abcdef0123456789abcdef",
  group: "account",
  order: 10,
  kind: "secret",
  schema,
  mistakes,
});
