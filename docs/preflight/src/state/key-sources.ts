import type { FormIssue } from "widevine-license-token/form";
import { isEmpty, noValues, type PageValues, type Texts } from "../logic/index.ts";

/** Where the service takes the content key from: the request; the request, wrapped; or its key store. */
export type KeySource = "contentKey" | "wrapped" | "stored";

/** The fields of each source; those of the others are kept, and neither shown nor sent. */
export const keySources: { readonly [S in KeySource]: readonly string[] } = {
  contentKey: ["contentKey"],
  wrapped: ["kek", "ek"],
  stored: ["kek"],
};

const fieldsOfSources: readonly string[] = [...new Set(Object.values(keySources).flat())];

/** Whether a field belongs to another source than the chosen one. */
export function isHidden(field: string, source: KeySource | undefined): boolean {
  return source !== undefined && fieldsOfSources.includes(field) && !keySources[source].includes(field);
}

export function toKeySource(text: string): KeySource | undefined {
  return text === "contentKey" || text === "wrapped" || text === "stored" ? text : undefined;
}

/** The source whose fields were given; none where they fit no source, so that all are shown. */
export function sourceOf({ texts, keys }: PageValues): KeySource | undefined {
  const given = fieldsOfSources.filter((field) =>
    [texts, ...keys].some((one) => Object.entries(one).some(([name, text]) => name === field && text !== "")),
  );
  if (given.length === 0) return "contentKey";
  const found = Object.entries(keySources).find(([, fields]) => fields.join() === given.join());
  return toKeySource(found?.[0] ?? "") ?? (given.join() === "ek" ? "wrapped" : undefined);
}

/** The source that shows a field: the chosen one, if it has the field or if no source does. */
export function sourceWith(field: string, chosen: KeySource | undefined): KeySource | undefined {
  if (!isHidden(field, chosen)) return chosen;
  return toKeySource(Object.entries(keySources).find(([, fields]) => fields.includes(field))?.[0] ?? "");
}

/** The values without those of the other sources. */
export function withoutHidden({ texts, extensions, keys }: PageValues, source: KeySource | undefined): PageValues {
  return { texts: shown(texts), extensions, keys: keys.map(shown) };

  function shown(one: Texts): Texts {
    return Object.fromEntries(Object.entries(one).filter(([name]) => !isHidden(name, source)));
  }
}

/** Whether fields of other sources hold something. */
export function hidesTexts(values: PageValues, source: KeySource | undefined): boolean {
  const { texts, keys } = withoutHidden(values, source);
  return !isEmpty({
    ...noValues,
    texts: without(values.texts, texts),
    keys: values.keys.map((key, at) => without(key, keys[at] ?? {})),
  });
}

/** The issues where a person can fix them: that a key is missing is said at a field of the chosen source, once. */
export function atShownFields(issues: readonly FormIssue[], source: KeySource | undefined): readonly FormIssue[] {
  const isShown = ({ path }: FormIssue): boolean => source === undefined || !isHidden(String(path.at(-1)), source);
  const shown = issues.filter(isShown);
  const hidden = issues.find((issue) => !isShown(issue));
  const isSaid = shown.some(({ path }) => path.join() === "kek");
  return hidden === undefined || isSaid ? shown : [...shown, { ...hidden, path: ["kek"] }];
}

function without(all: Texts, some: Texts): Texts {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(some, name)));
}
