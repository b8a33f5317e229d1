import { customerAuthenticator as parameter } from "../../parameters/customer-authenticator.ts";
import type { FieldDefinition } from "../field-definition.ts";

/**
 * The field of the customer authenticator: text of any length without white space, control characters and lone surrogates. A secret.
 *
 * @example
 * ```ts
 * import { createField, customerAuthenticator } from "widevine-license-token/form";
 *
 * createField(customerAuthenticator).secret; // => true
 * ```
 *
 * @see table 13, customerAuthenticator
 */
export const customerAuthenticator: FieldDefinition<"customerAuthenticator"> = {
  parameter,
  label: "Customer authenticator",
  hint: "The API key of your ExpressPlay account, one for production and one for test, e.g. 123456,0123456789abcdef0123456789abcdef.",
  constraints: { required: true, pattern: String.raw`[^\s\p{Cc}\p{Cs}]+` },
  judge: parameter.read,
  mend: (text) => text.replace(/[\s\p{Cc}]/gu, ""), // as of a line that was broken
};
