/** The only text that is not empty; `undefined` if there is none, or more than one. */
export function onlyOne(texts: readonly string[]): string | undefined {
  const [first, ...others] = texts.filter((text) => text !== "");
  return others.length === 0 ? first : undefined;
}
