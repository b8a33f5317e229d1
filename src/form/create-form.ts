import { contractIn } from "../contracts/contract.ts";
import { observed } from "../contracts/observed.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import { createFields, type Fields } from "./create-fields.ts";
import { createObservedFields, type ObservedFields } from "./create-observed-fields.ts";
import { definitionsOf } from "./definitions-of.ts";
import type { FormOptions } from "./field-text.ts";
import { createTokenRequestForm, type TokenRequestForm } from "./token-request-form.ts";

/** The single fields of a form, and the whole form, whose requests are of type `Request`. */
export interface Form<Request extends object = TokenRequest> {
  readonly fields: FieldsOf<Request>;
  readonly tokenRequestForm: TokenRequestForm<Request>;
}

/** The fields of a form whose requests are of type `Request`. */
export type FieldsOf<Request extends object> = Request extends TokenRequest ? Fields : ObservedFields;

/**
 * Creates the fields and the form in a language and with a clock.
 *
 * They are those of `options.contract`, which is `documented` if absent. Messages, labels and hints that are left out are
 * English. Without a clock the rules that need one are not validated.
 *
 * @example
 * ```ts
 * import { observed } from "widevine-license-token";
 * import { createForm } from "widevine-license-token/form";
 *
 * const { fields } = createForm({
 *   messages: { "expirationTime.past": "Kies een later tijdstip." },
 *   texts: { expirationTime: { label: "Vervaltijd" } },
 *   now: () => Date.UTC(2030, 0, 31),
 * });
 * fields.expirationTime.label; // => "Vervaltijd"
 * fields.expirationTime["~standard"].validate("2030-01-30T00:00:00Z"); // => { issues: [{ rule: "expirationTime.past", code: -2002, parameter: "expirationTime", path: [], message: "Kies een later tijdstip." }] }
 *
 * const { tokenRequestForm } = createForm({ contract: observed });
 * const keys = [{ kid: "^kid1", contentKey: "5438b719bf47a2f5678237477db2f9e6" }, { kid: "^kid2" }];
 * const refused = tokenRequestForm["~standard"].validate({ customerAuthenticator: "123456", keys });
 * refused.issues?.map(({ rule, path }) => [rule, path]); // => [["contentKey.missing", ["keys", 1, "contentKey"]]]
 * ```
 *
 * @see docs/contracts.md; decisions D10 and D11
 */
export function createForm<Request extends object = TokenRequest>(options: FormOptions<Request>): Form<Request>;
export function createForm(options: FormOptions): Form<TokenRequest | ObservedTokenRequest> {
  const contract = contractIn(options);
  const create = contract === observed ? createObservedFields : createFields;
  const tokenRequestForm = createTokenRequestForm(contract, definitionsOf(contract), create, options);
  return { fields: create(options), tokenRequestForm };
}
