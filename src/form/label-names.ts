import { own } from "../contract/own-properties.ts";
import type { FormOptions } from "./field-text.ts";

/** What has a label in English: the definition of a field. */
interface Labeled {
  readonly label: string;
}

/** The definitions of the fields of a form, by their names. */
export interface LabeledDefinitions {
  readonly [name: string]: Labeled;
}

/** The label of a field in the language of a form. */
export function labelOf(name: string, { label }: Labeled, options: FormOptions): string {
  const texts: { readonly [name: string]: Partial<Labeled> | undefined } | undefined = own(options, "texts");
  return own(own(texts, name), "label") ?? label;
}

/** Writes the labels of fields in place of their names, if the options of a form say so. */
export function labelNames(message: string, definitions: LabeledDefinitions, options: FormOptions): string {
  if (own(options, "naming") !== "label") return message;
  return message.replace(/[a-z]+/gi, (word) => {
    const definition = own(definitions, word);
    return definition === undefined ? word : labelOf(word, definition, options);
  });
}
