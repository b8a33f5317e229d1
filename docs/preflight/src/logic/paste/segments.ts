import { isListLine } from "./list-lines.ts";
import { type Segment, type SegmentKind, segmentKinds } from "./segment.ts";
import { balancedEnd, commandEnd, messageEnd, powerShellEnd } from "./segment-end.ts";

/** The parts of a text that may be a request, the whole first. Takes linear time: of each kind there are a few at most. */
export function segments(text: string): readonly Segment[] {
  const all: readonly Segment[] = [
    { kind: "whole", start: 0, end: text.length },
    ...starting(text, /(?<![\w/.-])curl(?:\.exe)?\s(?!\s*[:,.])/g, "curl", commandEnd),
    ...starting(text, /(?<![\w/.-])wget\s+(?=[-'"h\\])/g, "wget", commandEnd),
    ...starting(text, /(?<![\w/.-])https?\s+(?=-|[A-Z]+\s|https?:|[\w-]+\.)/g, "httpie", commandEnd),
    ...starting(text, /(?<![\w-])(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/gi, "powershell", powerShellEnd),
    ...starting(text, /\bfetch\(/g, "fetch", balancedEnd),
    ...starting(text, /\brequests\.(?:get|post)\(/g, "python", balancedEnd),
    ...starting(text, /^[A-Z]{3,7} \S+ HTTP\/\d/gm, "http", messageEnd),
    ...starting(text, /(?:^|(?<=[\s:=`@(,]))[{[]/g, "json", balancedEnd),
    ...fences(text),
    ...groups(text, "lines", isListLine, 2),
    ...groups(text, "block", isBodyLine, 1),
    ...tokens(text),
  ];
  return all.map((segment) => trimmed(text, segment)).filter(isFirst);
}

/** Long texts would take too long: of these only the whole counts. */
export function wholeSegment(text: string): readonly Segment[] {
  return [trimmed(text, { kind: "whole", start: 0, end: text.length })];
}

function trimmed(text: string, { kind, start, end }: Segment): Segment {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { kind, start: from, end: from + part.trim().length };
}

/** Whether a segment is the first in its place, or of the surest kind there. */
function isFirst({ kind, start, end }: Segment, at: number, all: readonly Segment[]): boolean {
  const same = all.filter((one) => one.start === start && one.end === end);
  const [surest] = same.toSorted((one, other) => segmentKinds.indexOf(one.kind) - segmentKinds.indexOf(other.kind));
  return kind === surest?.kind && all.indexOf(surest) === at;
}

const mostOfKind = 12;

function starting(
  text: string,
  start: RegExp,
  kind: SegmentKind,
  endOf: (text: string, at: number) => number,
): Segment[] {
  const found: Segment[] = [];
  let from = 0;
  for (const { index } of text.matchAll(start)) {
    if (kind === "json" && index < from) continue; // within the last one; the prose before a command may have an apostrophe
    if (found.length === mostOfKind) break;
    const end = endOf(text, index);
    found.push({ kind, start: index, end });
    from = end;
  }
  return found;
}

/** What stands between fences of Markdown. */
function fences(text: string): Segment[] {
  const found: Segment[] = [];
  let open = text.indexOf("```");
  while (open !== -1 && found.length < mostOfKind) {
    const start = text.indexOf("\n", open);
    const close = start === -1 ? -1 : text.indexOf("```", start);
    if (close === -1) break;
    found.push({ kind: "fence", start: start + 1, end: close });
    open = text.indexOf("```", close + 3);
  }
  return found;
}

/** Consecutive lines that are alike, of which there are at least `least`; the first of a body has a pair in it. */
function groups(text: string, kind: SegmentKind, isLike: (line: string) => boolean, least: number): Segment[] {
  const found: Segment[] = [];
  let [at, start, count] = [0, 0, 0];
  for (const line of [...text.split("\n"), ""]) {
    if (isLike(line.trim()) && (count > 0 || kind === "lines" || /=|%3d/i.test(line))) {
      if (count === 0) start = at;
      count++;
    } else {
      if (count >= least && found.length < mostOfKind) found.push({ kind, start, end: at - 1 });
      count = 0;
    }
    at += line.length + 1;
  }
  return found;
}

/** A line of a body that was wrapped: it has no space, and is no code of the service and no URL without a pair. */
function isBodyLine(line: string): boolean {
  return line !== "" && !/\s/.test(line) && !/^\W?\d{4}$|^https?:[^=]*$/i.test(line) && !line.startsWith("```");
}

/** The words that have a pair in them, without quotes and the punctuation of a sentence. */
function tokens(text: string): Segment[] {
  const found: Segment[] = [];
  for (const { 0: word, index } of text.matchAll(/[^\s"'<>`]+/g)) {
    if (!word.includes("=")) continue;
    if (found.length === mostOfKind) break;
    const start = index + Math.max(word.search(/[\w?]/), 0);
    const end = index + word.length - (/[.,;:!?)\]}\\]{1,20}$/.exec(word)?.[0].length ?? 0);
    found.push({ kind: /^https?:/i.test(word) ? "url" : "token", start, end });
  }
  return found;
}
