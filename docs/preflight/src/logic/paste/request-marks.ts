import type { Mark } from "../pasted.ts";

/** Where pairs stand in a text, in the order in which they are asked for; `undefined` if they are written otherwise there. */
export function pairFinder(text: string, start: number, end: number): (raw: string) => Omit<Mark, "said"> | undefined {
  const next = new Map<string, number>();
  let left = mostMarks;
  return (raw) => {
    if (raw === "" || left-- <= 0) return undefined;
    const at = text.indexOf(raw, next.get(raw) ?? start);
    if (at === -1 || at + raw.length > end) return undefined;
    next.set(raw, at + raw.length);
    return { start: at, end: at + raw.length };
  };
}

/** Each search may go through the whole text. */
const mostMarks = 50;

/** Marks in order, without those that overlap an earlier one. */
export function inOrder(marks: readonly Mark[]): readonly Mark[] {
  const ordered: Mark[] = [];
  for (const mark of marks.toSorted((one, other) => one.start - other.start)) {
    if (mark.start >= (ordered.at(-1)?.end ?? 0)) ordered.push(mark);
  }
  return ordered;
}
