import { mintProperties } from "../contract/branded.ts";
import { documented, type ParameterName, type RepeatedName } from "../contracts/documented.ts";

/**
 * The strings of a form's fields; `""` and `undefined` mean that a field is absent (decision D11). A repeated field has an
 * array, in which an empty string keeps its index.
 */
export type FormValues = {
  readonly [N in Exclude<ParameterName, RepeatedName>]?: string | undefined;
} & { readonly [N in RepeatedName]?: readonly string[] | undefined };

/** The interface that `FormData` and `URLSearchParams` share: entries by name. */
export interface FormEntries {
  getAll(name: string): readonly unknown[];
}

/**
 * Returns the values of the fields in a `FormData` or `URLSearchParams`; other names (a CSRF token, a submit button) are
 * ignored.
 *
 * An empty field is left out; the entries of `wvExtension` keep their order, including empty ones. Validate the values before
 * you read them: a file stays a file, and a repeated name becomes an array, which the rules of the field refuse.
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
  const values = documented.slots.flatMap(({ name, isRepeated }): [ParameterName, unknown][] => {
    const entries = data.getAll(name);
    const [first] = entries;
    if (isRepeated ? entries.length > 0 : entries.length > 1) return [[name, entries]];
    return entries.length === 1 && first !== "" ? [[name, first]] : [];
  });
  return mintProperties<FormValues>(Object.fromEntries(values));
}
