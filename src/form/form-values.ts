import { type Draft, mintMembers } from "../branded.ts";
import { type ParameterName, parameterNames } from "../parameter-name.ts";

/**
 * The texts of a form's fields; `""` and `undefined` are not given (decision D11). Of `wvExtension` they are rows, and an
 * empty row keeps its place.
 */
export type FormValues = {
  readonly [N in Exclude<ParameterName, "wvExtension">]?: string | undefined;
} & { readonly wvExtension?: readonly string[] | undefined };

/** What has entries by name, as `FormData` and `URLSearchParams` have. */
export interface FormEntries {
  getAll(name: string): readonly unknown[];
}

/**
 * The values of the fourteen fields in a `FormData` or `URLSearchParams`; other names (a token against forgery, a submit
 * button) are not the form's and are passed over.
 *
 * A field that is empty is left out, rows of `wvExtension` are kept in order with the empty ones. What no form of this
 * kind sends stays what it is, for the field's rule to refuse: a file, and a name that occurs twice, as an array. So
 * validate the values before you read them.
 *
 * @example
 * ```ts
 * import { formValues } from "widevine-license-token/form";
 *
 * formValues(new URLSearchParams("kid=^kid1&kek=&wvExtension=&wvExtension=wudo,AAAAAA==&csrf=1")); // => { kid: "^kid1", wvExtension: ["", "wudo,AAAAAA=="] }
 * ```
 *
 * @see tables 13 to 16; decision D11
 */
export function formValues(data: FormEntries): FormValues {
  const values: Draft<FormValues> = {};
  for (const name of parameterNames) {
    const entries = data.getAll(name);
    const [first] = entries;
    if (name === "wvExtension" ? entries.length > 0 : entries.length > 1) values[name] = entries;
    else if (entries.length === 1 && first !== "") values[name] = first;
  }
  return mintMembers<FormValues>(values);
}
