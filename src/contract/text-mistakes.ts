import type { Mistake, Recognized } from "./mistake.ts";

// What may be around any value, or in place of it.

/** A placeholder that was not replaced, or the text of a missing value. */
export const placeholder: Mistake<"text.placeholder"> = {
  id: "text.placeholder",
  message: "This is a placeholder and no value: put the value in its place.",
  inAccepted: true,
  recognize: (text) => (isPlaceholder(unwrap(text)) ? { meant: [] } : undefined),
};

/** White space around a value. */
export const surrounded: Mistake<"text.surrounded"> = {
  id: "text.surrounded",
  message: "There is white space around the value: take it off.",
  recognize: (text) => changed(text, text.trim()),
};

/** Quotes around a value. */
export const quoted: Mistake<"text.quoted"> = {
  id: "text.quoted",
  message: "There are quotation marks around the value: take them off.",
  recognize: (text) => changed(text, withoutQuotes(text)),
};

/** The wrappers of every parameter. */
export const textMistakes = [placeholder, surrounded, quoted] as const;

/** What is left of a text that a mistake changes; `undefined` if it changes nothing. */
export function changed(text: string, left: string): Recognized | undefined {
  return left === text ? undefined : { meant: [{ text: left }] };
}

function unwrap(text: string): string {
  return withoutQuotes(text.trim()).trim();
}

/** The quotation marks that close what another one opens. */
const closing: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["\u201c", "\u201d"],
  ["\u2018", "\u2019"],
  ["\u201e", "\u201d"],
  ["\u00ab", "\u00bb"],
]);

function withoutQuotes(text: string): string {
  const close = closing.get(text.charAt(0));
  return close !== undefined && text.length > 1 && text.endsWith(close) ? text.slice(1, -1) : text;
}

/** The texts of missing values, and of what is no text. */
const missing: readonly string[] = ["undefined", "null", "None", "nil", "NaN", "[object Object]"];

function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  return missing.includes(text) || variable.test(text) || /^(?:YOUR_|your-)/.test(text);
}

/** In UTF-16 units: no name of a variable is longer. */
const longest = 100;

const variable =
  /^(?:\$[A-Z_][\w.-]*|\$\{[A-Z_][\w.-]*\}|\{\{ ?[A-Z_][\w.-]* ?\}\}|\{[A-Z_][\w.-]*\}|<[A-Z_][\w.-]*>|%[A-Z_][\w.-]*%)$/i;
