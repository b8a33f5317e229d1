import type { FieldPath, PageField, PageForm, PageValues } from "../logic/index.ts";
import { isHidden, type KeySource } from "./key-sources.ts";

/** A place in which something can be typed. */
export interface Slot {
  readonly field: PageField;
  readonly path: FieldPath;
}

/** The fields that stand among the others: not those of several keys, and not those of another key source. */
export function plainFields(form: PageForm, { keys }: PageValues, source: KeySource | undefined): readonly PageField[] {
  return form.fields.filter(({ name, perKey }) => !isHidden(name, source) && !(perKey && keys.length > 0));
}

/** The fields that each of several keys has. */
export function keyFields(form: PageForm, source: KeySource | undefined): readonly PageField[] {
  return form.fields.filter(({ name, perKey }) => perKey && !isHidden(name, source));
}

/** The slots of a form, in the order of the page. */
export function slotsOf(form: PageForm, values: PageValues, source: KeySource | undefined): readonly Slot[] {
  const inKeys = values.keys.flatMap((_, at) =>
    keyFields(form, source).map((field): Slot => ({ field, path: ["keys", at, field.name] })),
  );
  const plain = plainFields(form, values, source).map((field) => ({ order: field.order, slots: slotsOfField(field) }));
  const keys = { order: form.fields.find(({ perKey }) => perKey)?.order ?? 0, slots: inKeys };
  return [keys, ...plain].toSorted((one, other) => one.order - other.order).flatMap(({ slots }) => slots);

  function slotsOfField(field: PageField): readonly Slot[] {
    if (!field.repeated) return [{ field, path: [field.name] }];
    return values.extensions.map((_, at): Slot => ({ field, path: [field.name, at] }));
  }
}
