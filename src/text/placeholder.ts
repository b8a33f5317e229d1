import { withoutQuotes } from "./quotes.ts";

/**
 * Whether a text is a placeholder that was not replaced, or the text of a missing value; with spaces and quotation marks around it
 * or without.
 */
export function isPlaceholder(text: string): boolean {
  if (neverFirst.test(text)) return false;
  const name = withoutQuotes(text.trim()).trim();
  if (/^(?:YOUR_|your-)./.test(name)) return true;
  return name.length <= longest && (missing.includes(name) || variable.test(name));
}

/** Nothing that is looked for begins so, and most values do: it saves the time for all else. */
const neverFirst = /^[\da-mo-tv-xzA-MO-XZ+^]/;

/** The texts of missing values, and of what is no text. */
const missing: readonly string[] = ["undefined", "null", "None", "nil", "NaN", "[object Object]"];

/** In UTF-16 units: nobody writes a longer name of a variable. */
const longest = 100;

const variable =
  /^(?:\$[A-Z_][\w.-]*|\$\{[A-Z_][\w.-]*\}|\{\{[A-Z_][\w.-]*\}\}|\{[A-Z_][\w.-]*\}|<[A-Z_][\w.-]*>|%[A-Z_][\w.-]*%)$/i;
