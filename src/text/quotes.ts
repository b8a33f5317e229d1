/** Returns a text without the quotation marks at both its ends; the text itself if there are none that belong together. */
export function withoutQuotes(text: string): string {
  const close = closing.get(text.charAt(0));
  return close?.includes(text.slice(-1)) === true && text.length > 1 ? text.slice(1, -1) : text;
}

/** The quotation marks that close what another one opens: each language has its own pairs. */
const closing: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["\u201c", "\u201c\u201d"],
  ["\u201d", "\u201d"],
  ["\u201e", "\u201c\u201d"],
  ["\u2018", "\u2018\u2019"],
  ["\u2019", "\u2019"],
  ["\u201a", "\u2018\u2019"],
  ["\u00ab", "\u00bb"],
  ["\u00bb", "\u00ab\u00bb"],
  ["\u2039", "\u203a"],
  ["\u203a", "\u2039\u203a"],
]);
