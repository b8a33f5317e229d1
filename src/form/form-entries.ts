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
export function readEntries(data: FormEntries): EntriesByName {
  const byName = new Map<string, unknown[]>();
  data.forEach((value, name) => {
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
    const suffix = written.startsWith(name) ? written.slice(name.length) : undefined;
    const index = suffix && indexOf(suffix);
    if (suffix === "" || suffix === "[]") plain.push(...entries);
    else if (index !== undefined) indexed.push({ index: Number(index), entries });
  }
  return [...plain, ...indexed.toSorted((one, other) => one.index - other.index).flatMap(({ entries }) => entries)];
}

/** Whether a name is one of those of which `toList` makes a list. */
export function isInList(name: string, written: string): boolean {
  const suffix = written.slice(name.length);
  return written.startsWith(name) && (suffix === "" || suffix === "[]" || indexOf(suffix) !== undefined);
}

/** The digits of `[0]` or `.0`. */
function indexOf(suffix: string): string | undefined {
  const [, inBrackets, afterDot] = /^(?:\[(\d{1,6})\]|\.(\d{1,6}))$/.exec(suffix) ?? [];
  return inBrackets ?? afterDot;
}
