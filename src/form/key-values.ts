import type { Keyed } from "../contract/keyed.ts";
import { type FormEntries, type Property, toValue } from "./form-entries.ts";

/**
 * Reads the keys of a submitted form: the property `keys`, and those after a gap in the indexes by their own names.
 *
 * One pass over the entries: asking for each of the 6,000 names would take time in proportion to 6,000 times their number.
 */
export function keyValues(
  keyed: Pick<Keyed<object, string, string, unknown[]>, "find" | "slotOf" | "slots">,
  data: FormEntries,
): readonly Property[] {
  const entriesByName = new Map<string, unknown[]>();
  const misnamed: Property[] = [];
  let count = 0;
  data.forEach((value, name) => {
    const key = keyed.find(name);
    if (key === undefined) {
      // Not dropped in silence: the form refuses the name as unknown.
      if (keyed.slotOf(name.slice(0, name.indexOf("."))) !== undefined) misnamed.push([name, value]);
      return;
    }
    count = Math.max(count, key.index + 1);
    const entries = entriesByName.get(name);
    if (entries === undefined) entriesByName.set(name, [value]);
    else entries.push(value);
  });
  const all = Array.from({ length: count }, (_, index) =>
    keyed.slots.flatMap(({ name }) => toValue(name, entriesByName.get(`${name}.${index}`) ?? [], false)),
  );
  const gap = all.findIndex((properties) => properties.length === 0);
  const length = gap === -1 ? count : gap;
  const keys = all.slice(0, length).map((properties) => Object.fromEntries(properties));
  const others = all.flatMap((properties, index) =>
    index < length ? [] : properties.map(([name, value]): Property => [`${name}.${index}`, value]),
  );
  return [...(length > 0 ? [["keys", keys] as const] : []), ...others, ...misnamed];
}
