import type { KeyNotations } from "./key-notations.ts";
import { readAsBase64, readAsDigits, type TextReading } from "./text-reading.ts";

/** A part of a text, from `start` up to but not including `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces each key in a text, in whichever notation it stands there, with a mark. */
export function hideKeys(text: string, { digits, base64 }: KeyNotations, mark: string): string {
  if (text.length < shortestKey) return text;
  const found = [
    ...rangesOf(readAsDigits(text), digits),
    ...rangesOf(readAsBase64(text), base64).map(({ start, end }) => ({ start, end: end + tailAt(text, end) })),
  ];
  let [hidden, at] = ["", 0];
  for (const { start, end } of found.toSorted((one, other) => one.start - other.start)) {
    if (start >= at) hidden += text.slice(at, start) + mark;
    at = Math.max(at, end);
  }
  return hidden + text.slice(at);
}

/** In UTF-16 units: Base64 of the shortest key, without the character that is not compared. */
const shortestKey = 10;

function rangesOf({ read, starts, ends }: TextReading, wanted: readonly string[]): readonly Range[] {
  const found: Range[] = [];
  for (const one of wanted) {
    for (let at = read.indexOf(one); at !== -1; at = read.indexOf(one, at + one.length)) {
      found.push({ start: starts[at] ?? 0, end: ends[at + one.length - 1] ?? 0 });
    }
  }
  return found;
}

/** The length of what may follow the compared part of Base64: a last character, and padding. */
function tailAt(text: string, end: number): number {
  return /^[A-Za-z\d+/_-]?(?:=|%3d){0,2}/i.exec(text.slice(end, end + 8))?.[0].length ?? 0;
}
