import { createObservedFields, type ObservedFields } from "./create-observed-fields.ts";

/**
 * All fields of the observed contract in English, without a clock; the whole form is that of `createForm` with this contract.
 *
 * Those with `perKey` may be there once for each of several keys: name the inputs `kid.0`, `kid.1`.
 *
 * @example
 * ```ts
 * import { observedFields } from "widevine-license-token/form";
 *
 * observedFields.kid.perKey; // => true
 * observedFields.hdcpOutputControl["~standard"].validate("4"); // => { value: 4 }
 * const refused = observedFields.useHttps["~standard"].validate("yes");
 * refused.issues?.map(({ rule }) => rule); // => ["useHttps.value"]
 * ```
 *
 * @see docs/contracts.md; decision D11
 */
export const observedFields: ObservedFields = /* @__PURE__ */ createObservedFields({});
