import { createFields, type Fields } from "./create-fields.ts";

/**
 * All fields in English, without a clock; each has a label, a hint, options and HTML constraints, and is a Standard Schema of
 * its string.
 *
 * To bundle one field without the others, use `createField`.
 *
 * @example
 * ```ts
 * import { fields } from "widevine-license-token/form";
 *
 * fields.kid.maxLength; // => 65
 * fields.kid["~standard"].validate("FD1A706AC2B36002888F6D4A414333C3"); // => { value: "fd1a706ac2b36002888f6d4a414333c3" }
 * fields.cookie["~standard"].validate(""); // => { value: undefined }
 * const refused = fields.licenseDuration["~standard"].validate("05");
 * refused.issues?.map(({ rule }) => rule); // => ["licenseDuration.integer"]
 * ```
 *
 * @see tables 13 to 16; decision D11
 */
export const fields: Fields = /* @__PURE__ */ createFields({});
