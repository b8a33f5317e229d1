import { documented } from "../contracts/documented.ts";
import { createFields } from "./create-fields.ts";
import { definitions } from "./definitions.ts";
import { createTokenRequestForm, type TokenRequestForm } from "./token-request-form.ts";

/**
 * The whole form in English, without a clock: a Standard Schema from the fields' strings to a request.
 *
 * Returns all issues at once, in the order of the core, including those of rules across fields. Each has the properties of an
 * `Issue`, and a `path` to the field that a person must change. Unknown properties are refused, and so is a `FormData`: convert
 * it with `formValues`.
 *
 * @example
 * ```ts
 * import { tokenRequestForm } from "widevine-license-token/form";
 *
 * const result = tokenRequestForm["~standard"].validate({
 *   customerAuthenticator: "123456",
 *   kid: "^kid1",
 *   ek: "5dbd06c0056b42fe0b8cf406679620c31bd619732730433d",
 *   contentKey: "5438b719bf47a2f5678237477db2f9e6",
 *   securityLevel: "1",
 *   hdcpOutputControl: "0",
 *   wvExtension: ["", "wudo"],
 * });
 * result.issues?.map(({ rule, path }) => [rule, path]); // => [["ek.requires-kek", ["kek"]], ["wvExtension.shape", ["wvExtension", 1]]]
 * ```
 *
 * @see tables 13 to 16; decisions D1, D11 and D14
 */
export const tokenRequestForm: TokenRequestForm = /* @__PURE__ */ createTokenRequestForm(
  documented,
  definitions,
  createFields,
  {},
);
