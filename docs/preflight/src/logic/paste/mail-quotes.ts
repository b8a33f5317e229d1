/** A text without the marks of quoted lines, and where its characters stood in the text. */
interface Unquoted {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

/**
 * Takes off the `>` before the lines of a quoted mail, and of what `curl -v` sent. After a backslash it is the prompt of a shell
 * (decision P62), unless the line with the backslash is quoted too.
 */
export function withoutMailQuotes(text: string): Unquoted {
  const lines: string[] = [];
  /** Where a line begins in the new text, and how much was taken off up to there. */
  const starts: { readonly at: number; readonly removed: number }[] = [];
  let [at, removed, before] = [0, 0, ""];
  for (const line of text.split("\n")) {
    const isPrompt = /\\\r?$/.test(before) && !before.startsWith(">");
    const mark = isPrompt ? "" : (/^(?:>[ \t]?){1,20}/.exec(line)?.[0] ?? "");
    removed += mark.length;
    starts.push({ at, removed });
    lines.push(line.slice(mark.length));
    at += line.length - mark.length + 1;
    before = line;
  }
  const placeOf = (place: number): number => place + (starts.findLast((start) => start.at <= place)?.removed ?? 0);
  return { text: lines.join("\n"), placeOf };
}
