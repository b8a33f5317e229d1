import { documented, observed } from "widevine-license-token/core";
import {
  createForm,
  type FieldOption,
  type FormIssue,
  type ObservedTokenRequest,
  type ParameterName,
  type PlainField,
  type TokenRequest,
} from "widevine-license-token/form";
import type { ContractName, PageContext } from "./context.ts";
import { libraryLanguage } from "./library-language.ts";
import type { PageValues, Texts } from "./page-values.ts";

/** A field of either contract, as data. */
export type PageField = PlainField<ParameterName, unknown> & { readonly options?: readonly FieldOption[] };

/** The form of the chosen contract in the chosen language; its messages name fields by their labels. */
export interface PageForm {
  /** In the order of the page; those of a group follow each other. */
  readonly fields: readonly PageField[];
  /** The field of a name; `undefined` if the contract does not have it. */
  readonly field: (name: PropertyKey | undefined) => PageField | undefined;
  readonly validate: (values: PageValues) => PageFormResult;
}

export type PageFormResult =
  | { readonly request: TokenRequest | ObservedTokenRequest; readonly issues: readonly [] }
  | { readonly request: undefined; readonly issues: readonly FormIssue[] };

/** The contract of a name. */
export function contractOf(name: ContractName): typeof documented | typeof observed {
  return name === "observed" ? observed : documented;
}

/** Creates the form that a context asks for; it is cheap, but need not be made for each key that is typed. */
export function pageForm({ contract, language, now }: PageContext): PageForm {
  const { messages, texts } = libraryLanguage(language, contract);
  const translation = { ...(messages && { messages }), ...(texts && { texts }) };
  const options = { ...translation, naming: "label", now: () => now } as const;
  const form = contract === "observed" ? createForm({ ...options, contract: observed }) : createForm(options);
  const fields: readonly PageField[] = Object.values(form.fields);
  const byName = new Map<PropertyKey, PageField>(fields.map((field) => [field.name, field]));
  return {
    fields: fields.toSorted((one, other) => one.order - other.order),
    field: (name) => (name === undefined ? undefined : byName.get(name)),
    validate(values) {
      const result = form.tokenRequestForm["~standard"].validate(toFormValues(values));
      if (result.issues !== undefined) return { request: undefined, issues: result.issues };
      return { request: result.value, issues: [] };
    },
  };
}

/** The values as the form of the library takes them: empty texts are absent. */
export function toFormValues({ texts, extensions, keys }: PageValues): object {
  return {
    ...given(texts),
    ...(extensions.length > 0 && { wvExtension: [...extensions] }),
    ...(keys.length > 0 && { keys: keys.map(given) }),
  };
}

function given(texts: Texts): object {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}
