/** The interface that `FormData` and `URLSearchParams` share: entries by name. */
export interface FormEntries {
  /** Calls a function with each entry, in order. */
  forEach(take: (value: unknown, name: string) => void): void;
}

/** The entries of a form by their names, in the order in which the names came first. */
export type EntriesByName = ReadonlyMap<string, readonly unknown[]>;

/** The name and the value of a property. */
export type Property = readonly [name: string, value: unknown];

/** Reads the entries once: asking for each name that a form may have would take time in proportion to their number. */
export function readEntries(data: FormEntries, toName: (written: string) => string): EntriesByName {
  const byName = new Map<string, unknown[]>();
  data.forEach((value, written) => {
    const name = toName(written);
    const entries = byName.get(name);
    if (entries === undefined) byName.set(name, [value]);
    else entries.push(value);
  });
  return byName;
}

/** The property that the entries of one name make; none for an empty field. */
export function toValue(name: string, entries: readonly unknown[]): readonly Property[] {
  const [first] = entries;
  if (entries.length > 1) return [[name, entries]];
  return entries.length === 1 && first !== "" ? [[name, first]] : [];
}

/** The entries of a repeated name: those without an index, then those with one in its order, as in `name[0]` and `name.0`. */
export function toList(name: string, byName: EntriesByName): readonly unknown[] {
  const plain: unknown[] = [];
  const indexed: { readonly index: number; readonly entries: readonly unknown[] }[] = [];
  for (const [written, entries] of byName) {
    const index = indexIn(name, written);
    if (index === "") plain.push(...entries);
    else if (index !== undefined) indexed.push({ index: Number(index), entries });
  }
  return [...plain, ...indexed.toSorted((one, other) => one.index - other.index).flatMap(({ entries }) => entries)];
}

/** The index with which a repeated name is written, as digits; empty for `name` and `name[]`, `undefined` for other names. */
export function indexIn(name: string, written: string): string | undefined {
  if (!written.startsWith(name)) return undefined;
  const suffix = /^(?:|\[(\d{0,6})\]|\.(\d{1,6}))$/.exec(written.slice(name.length));
  return suffix === null ? undefined : (suffix[1] ?? suffix[2] ?? "");
}
