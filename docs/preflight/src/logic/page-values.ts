import type { ParameterName } from "widevine-license-token/form";

/** The texts of fields by the names of their parameters; an absent one is empty. */
export type Texts = { readonly [N in ParameterName]?: string };

/** What stands in the fields of the page, of either contract. */
export interface PageValues {
  /** The fields that occur once; those of the only key too. */
  readonly texts: Texts;
  /** The rows of `wvExtension`. */
  readonly extensions: readonly string[];
  /** The fields of several keys; empty unless the observed contract is chosen and keys were added. */
  readonly keys: readonly Texts[];
}

/** Where a text stands: `["kid"]`, `["wvExtension", 1]` or `["keys", 0, "kid"]`, as the path of an issue. */
export type FieldPath = readonly PropertyKey[];

export const noValues: PageValues = { texts: {}, extensions: [], keys: [] };

/** The text at a path; empty if there is none. */
export function textAt({ texts, extensions, keys }: PageValues, path: FieldPath): string {
  const [first, second, third] = path;
  if (first === "keys") return own(keys[Number(second)], third);
  if (first === "wvExtension") return extensions[Number(second ?? 0)] ?? "";
  return own(texts, first);
}

/** A copy with another text at a path; a row or key that is not there yet is added at the end. */
export function withText(values: PageValues, path: FieldPath, text: string): PageValues {
  const [first, second, third] = path;
  if (first === "keys")
    return { ...values, keys: withElement(values.keys, second, (key) => put(key ?? {}, third, text)) };
  if (first === "wvExtension") return { ...values, extensions: withElement(values.extensions, second, () => text) };
  return { ...values, texts: put(values.texts, first, text) };
}

/** Whether nothing was typed. */
export function isEmpty({ texts, extensions, keys }: PageValues): boolean {
  return [texts, ...keys].every((one) => Object.values(one).every((text) => text === "")) && extensions.length === 0;
}

function own(texts: Texts | undefined, name: PropertyKey | undefined): string {
  return Object.entries(texts ?? {}).find(([one]) => one === name)?.[1] ?? "";
}

function put(texts: Texts, name: PropertyKey | undefined, text: string): Texts {
  return { ...texts, [String(name)]: text };
}

function withElement<A>(
  list: readonly A[],
  index: PropertyKey | undefined,
  next: (before: A | undefined) => A,
): readonly A[] {
  const at = Math.min(Number(index ?? 0), list.length);
  return [...list.slice(0, at), next(list[at]), ...list.slice(at + 1)];
}

/** The name of a field as a body has it: `kid`, `kid.0` or `wvExtension`. */
export function pathName([first, second, third]: FieldPath): string {
  return first === "keys" && third !== undefined ? `${String(third)}.${String(second)}` : String(first ?? "");
}
