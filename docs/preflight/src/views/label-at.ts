import type { PageTexts } from "../languages/page-texts.ts";
import type { FieldPath, PageForm } from "../logic/index.ts";

/** The label of the field at a path, with the number of its row or key; `undefined` if there is no such field. */
export function labelAt(path: FieldPath, form: PageForm, { extension, keys }: PageTexts): string | undefined {
  const [first, index, name] = path;
  const label = form.field(first === "keys" ? name : first)?.label;
  if (label === undefined || index === undefined) return label;
  const row = Number(index) + 1;
  return first === "keys" ? keys.in(label, row) : extension.label(label, row);
}
