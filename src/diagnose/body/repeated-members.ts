import { readJsTokens } from "./js-tokens.ts";

/**
 * Whether an object in a JSON text has two members of one name: `JSON.parse` takes the last, and another program the first.
 * Takes linear time.
 */
export function hasRepeatedMembers(json: string): boolean {
  /** The names in each object that has begun and not ended; a list has none. */
  const open: Set<string>[] = [];
  const tokens = readJsTokens(json) ?? [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === "mark" && "{[".includes(text)) open.push(new Set());
    if (kind === "mark" && "}]".includes(text)) open.pop();
    if (kind !== "string" || tokens[at + 1]?.text !== ":") continue;
    const names = open.at(-1);
    if (names?.has(text)) return true;
    names?.add(text);
  }
  return false;
}
