/** The interface that `FormData` and `URLSearchParams` share: entries by name. */
export interface FormEntries {
  getAll(name: string): readonly unknown[];
  /** Calls a function with each entry, in order; only called for a contract with several keys. */
  forEach(take: (value: unknown, name: string) => void): void;
}

/** The name and the value of a property. */
export type Property = readonly [name: string, value: unknown];

/** The property that the entries of one name make; none for an empty field, except that a repeated one keeps its entries. */
export function toValue(name: string, entries: readonly unknown[], isRepeated: boolean): readonly Property[] {
  const [first] = entries;
  if (isRepeated ? entries.length > 0 : entries.length > 1) return [[name, entries]];
  return entries.length === 1 && first !== "" ? [[name, first]] : [];
}
