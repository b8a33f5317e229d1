import { noValues, type PageForm, withText } from "../logic/index.ts";
import type { Draft } from "./draft.ts";
import { isHidden, type KeySource } from "./key-sources.ts";

/** A form in which each field has its example, as far as the fields belong to the source of keys. */
export function exampleDraft({ fields }: PageForm, chosen: KeySource | undefined): Draft {
  const source = chosen ?? "contentKey";
  const shown = fields.filter(({ name }) => !isHidden(name, source));
  let values = noValues;
  for (const { name, example, repeated } of shown) values = withText(values, repeated ? [name, 0] : [name], example);
  return { values, visited: new Set(), source };
}
