import { encodePairs, type Pair } from "./encode-pairs.ts";
import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";
import { readShellWords } from "./shell-words.ts";

/**
 * Finds the one body or query that a command of HTTPie sends: JSON, unless it is told to send a form.
 *
 * @see the documentation of HTTPie, Request items
 */
export function readHttpie(command: string): string | undefined {
  const words = (readShellWords(command) ?? []).slice(1);
  const [url = "", ...items] = words.filter((word) => !/^(?:-.*|[A-Z]+)$/.test(word));
  const [data, query, headers]: [Pair[], Pair[], Pair[]] = [[], [], []];
  const lists = new Map([
    ["=", data],
    ["==", query],
    [":", headers],
  ]);
  for (const item of items) {
    const [name = "", separator = ""] = item.split(separators, 2);
    const list = lists.get(separator);
    // Else it is a file, or JSON; or the URL, after the value of an option.
    if (list === undefined || /^https?:|\\/.test(item)) return undefined;
    list.push([name, item.slice(name.length + separator.length)]);
  }
  const isForm = words.includes("--form") || words.includes("-f");
  const body = isForm ? encodePairs(data) : toJson(data);
  const added = encodePairs(query);
  if (body === undefined || added === undefined || words.includes("--multipart")) return undefined;
  return onlyOne([body, [queryOf(url), added].filter((text) => text !== "").join("&")]);
}

const separators = /(==|=@|:=|[=:@])/;

/** The JSON of pairs; empty if there is none, `undefined` if it is no plain object. */
function toJson(pairs: readonly Pair[]): string | undefined {
  const object = Object.fromEntries(pairs);
  const names = Object.keys(object);
  if (names.length < pairs.length || names.some((name) => name.includes("["))) return undefined;
  return pairs.length === 0 ? "" : JSON.stringify(object);
}
