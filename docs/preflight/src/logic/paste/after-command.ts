import type { Segment } from "./segment.ts";

/**
 * Where the words of a command end: after them people write what came of it, on the same line. For all else, the end of the segment.
 */
export function endOfCommand(text: string, { kind, start, end }: Segment): number {
  if (!commands.includes(kind)) return end;
  let last = start;
  for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
    const isPair = word.includes("=") && !/^\W{0,2}(?:error|code|fout|=)/i.test(word);
    if (isPair || /["']|:\/\//.test(word)) last = start + index + word.length;
  }
  return last;
}

const commands: readonly string[] = ["curl", "wget", "httpie", "powershell"];
