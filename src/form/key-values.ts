import type { Keyed } from "../contract/keyed.ts";
import { type EntriesByName, type Property, toValue } from "./form-entries.ts";

/** Reads the keys of a submitted form: the property `keys`, and those after a gap in the indexes by their own names. */
export function keyValues(
  keyed: Pick<Keyed<object, string, string, unknown[]>, "find" | "slots">,
  byName: EntriesByName,
): readonly Property[] {
  const indexes = [...byName.keys()].map((name) => keyed.find(name)?.index ?? -1);
  const count = indexes.reduce((most, index) => Math.max(most, index), -1) + 1;
  const all = Array.from({ length: count }, (_, index) =>
    keyed.slots.flatMap(({ name }) =>
      toValue(`${name}.${index}`, byName.get(`${name}.${index}`) ?? []).map(([, value]): Property => [name, value]),
    ),
  );
  const gap = all.findIndex((properties) => properties.length === 0);
  const length = gap === -1 ? count : gap;
  const keys = all.slice(0, length).map((properties) => Object.fromEntries(properties));
  const others = all.flatMap((properties, index) =>
    index < length ? [] : properties.map(([name, value]): Property => [`${name}.${index}`, value]),
  );
  return [...(length > 0 ? [["keys", keys] as const] : []), ...others];
}
