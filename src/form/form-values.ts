import { mintRecord } from "../contract/branded.ts";
import { type Contract, contractIn } from "../contracts/contract.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { TokenRequest } from "../contracts/token-request.ts";
import type { FormOptions } from "./field-text.ts";
import { type FormEntries, readEntries, toList, toValue } from "./form-entries.ts";
import { keyValues } from "./key-values.ts";
import { misnamedValues } from "./misnamed.ts";
import type { FormValuesOf } from "./values-of-form.ts";
import { toContractName } from "./written-name.ts";

/**
 * Returns the values of the fields in a `FormData` or `URLSearchParams`; other names (a CSRF token, a submit button) are
 * ignored. A name that looks like a parameter and is none, such as `KID` or one of the other contract, stays as it is, so that
 * the form refuses it; the `fix` of that issue is the name that is meant.
 *
 * An empty field is left out; the entries of `wvExtension` keep their order, including empty ones, and may be named
 * `wvExtension[]`, `wvExtension[0]`, `wvExtension.0` or `wvExtension[0].value`. Validate the values before you read them: a file stays a file, and any
 * other name that is repeated becomes an array, which the form refuses (`body.duplicate-parameter`).
 *
 * With the observed contract the names `kid.0`, `contentKey.0` and so on become the list `keys`, in which each key has a field
 * that is not empty; `keys[0].kid`, `keys.0.kid`, `kid[0]` and `kid_0` are read as `kid.0`. Names after a gap in the indexes stay as they are, so that the form refuses them (`keys.gap`).
 *
 * @example
 * ```ts
 * import { observed } from "widevine-license-token";
 * import { formValues } from "widevine-license-token/form";
 *
 * formValues(new URLSearchParams("kid=^kid1&kek=&wvExtension=&wvExtension=wudo,AAAAAA==&csrf=1")); // => { kid: "^kid1", wvExtension: ["", "wudo,AAAAAA=="] }
 * formValues(new URLSearchParams("kid.0=^kid1&trackType.0=1&kid.1=^kid2"), { contract: observed }); // => { keys: [{ kid: "^kid1", trackType: "1" }, { kid: "^kid2" }] }
 * ```
 *
 * @see tables 13 to 16, docs/contracts.md; decision D11
 */
export function formValues<Request extends object = TokenRequest>(
  data: FormEntries,
  options?: Pick<FormOptions<Request>, "contract">,
): FormValuesOf<Request>;
export function formValues(
  data: FormEntries,
  options?: { readonly contract?: Contract },
): FormValuesOf<TokenRequest | ObservedTokenRequest> {
  const contract: Contract = contractIn(options);
  const { slots, keyed } = contract;
  const byName = readEntries(data, (written) => toContractName(written, contract));
  const plain = slots.flatMap(({ name, isRepeated }) => {
    if (!isRepeated) return toValue(name, byName.get(name) ?? []);
    const list = toList(name, byName);
    return list.length === 0 ? [] : [[name, list] as const];
  });
  return mintRecord([...plain, ...(keyed ? keyValues(keyed, byName) : []), ...misnamedValues(contract, byName)]);
}
