import { encodePairs, type Pair } from "./encode-pairs.ts";
import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";
import { readShellWords } from "./shell-words.ts";

/**
 * Finds the one body or query that a command of HTTPie sends, if it is told to send a form.
 *
 * @see the documentation of HTTPie, Request items
 */
export function readHttpie(command: string): string | undefined {
  const words = readShellWords(command) ?? [];
  const [, url = "", ...items] = words.filter((word) => !/^(?:-.*|[A-Z]+)$/.test(word));
  const pairs: Pair[] = [];
  for (const item of items) {
    const [, name, text = ""] = /^([^=:@\\]+)=(?![=@])([^\\]*)$/.exec(item) ?? [];
    if (name !== undefined) pairs.push([name, text]);
    else if (!header.test(item)) return undefined; // a query, a file or JSON; or the URL, after the value of an option
  }
  const isForm = pairs.length === 0 || words.includes("--form") || words.includes("-f");
  const data = isForm ? encodePairs(pairs) : undefined;
  return data === undefined ? undefined : onlyOne([data, queryOf(url)]);
}

const header = /^(?!https?:)[\w-]+:(?!=)/;
