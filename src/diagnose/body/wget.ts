import { onlyOne } from "./only-one.ts";
import { queryOf } from "./query-of.ts";
import { readShellWords } from "./shell-words.ts";

/** Finds the one body or query that a wget command sends. */
export function readWget(command: string): string | undefined {
  const words = readShellWords(command) ?? [];
  const texts = words.flatMap((word, at) => {
    const [option = ""] = word.split("=", 1);
    if (withData.test(option)) return word === option ? (words[at + 1] ?? "") : word.slice(option.length + 1);
    return isUrl.test(word) ? queryOf(word) : [];
  });
  return words.some((word) => withFile.test(word)) ? undefined : onlyOne(texts);
}

const withData = /^--(?:post|body)-data$/;
const withFile = /^(?:--(?:post|body)-file|--input-file|-i)/;
const isUrl = /^(?:https?:\/)?\/?[\w.:-]+\//;
