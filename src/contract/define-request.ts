import { fromEntries } from "./branded.ts";

type Property = readonly [name: string, value: unknown];

/** The properties of a request or of a key: the value of each entry under its name. */
export function toProperties(
  slots: readonly { readonly name: string; readonly index: number }[],
  values: readonly unknown[],
): readonly Property[] {
  return slots.map(({ name, index }) => [name, values[index]]);
}

/**
 * Defines properties one by one: slower than assigning them, but no setter of a prototype is called. Those that are
 * `undefined` are left out.
 */
export function define(properties: readonly Property[]): object {
  return fromEntries<Record<string, unknown>>(properties.filter(([, value]) => value !== undefined));
}
