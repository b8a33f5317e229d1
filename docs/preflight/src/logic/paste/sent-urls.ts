import { commandUrls } from "./command-urls.ts";
import { type FoundUrl, urlsIn } from "./found-url.ts";
import { harUrls } from "./har-urls.ts";
import type { Segment, SegmentKind } from "./segment.ts";
import { segments } from "./segments.ts";

/** The URLs that a request may be sent to. */
export interface SentUrls {
  readonly urls: readonly FoundUrl[];
  /** Whether they are of what sends the request, and do not only stand beside it. */
  readonly isSent: boolean;
}

/**
 * The URLs of the command, the message or the HAR file that sends a request, also if only its body could be read; if there is none,
 * all that stand in the text beside the request.
 */
export function sentUrls(text: string, request: Segment): SentUrls {
  const part = text.slice(request.start, request.end);
  if (/^https?:\/\//i.test(part)) return { urls: urlsIn(part, request.start).slice(0, 1), isSent: true };
  for (const { kind, start, end } of sendersOf(text, request)) {
    const urls = readUrls[kind]?.(text.slice(start, end), start) ?? [];
    if (urls.length > 0) return { urls, isSent: true };
  }
  return { urls: urlsBeside(text, request), isSent: false };
}

/** The parts of a text that may send a request: the innermost around it first. */
function sendersOf(text: string, request: Segment): readonly Segment[] {
  const others = text.length > longestSearched ? [] : segments(text);
  const around = others.filter(({ start, end }) => start <= request.start && request.end <= end);
  const within = others.filter(({ start, end }) => request.start <= start && end <= request.end);
  return [request, ...around.toSorted((one, other) => other.start - one.start || one.end - other.end), ...within];
}

const longestSearched = 200_000;

type ReadUrls = (part: string, offset: number) => readonly FoundUrl[] | undefined;

const readUrls: { readonly [kind in SegmentKind]?: ReadUrls } = {
  curl: commandUrls,
  wget: commandUrls,
  powershell: commandUrls,
  httpie: (part, offset) => commandUrls(part, offset).slice(0, 1),
  fetch: ofCall,
  python: ofCall,
  http: ofMessage,
  json: harUrls,
  whole: harUrls,
  fence: harUrls,
};

/** The URL that is the first argument of a call, or has the name `url`. */
function ofCall(call: string, offset: number): readonly FoundUrl[] {
  const found = /^[\w.]+\(\s*["'`]|\burl\s*=\s*["'`]/.exec(call);
  if (found === null) return [];
  const at = found.index + found[0].length;
  return urlsIn(/^[^"'`]*/.exec(call.slice(at))?.[0] ?? "", offset + at).slice(0, 1);
}

/** The URL of a message in its first line, or made of its path and its header `Host`. */
function ofMessage(message: string, offset: number): readonly FoundUrl[] {
  const [head = ""] = message.split(/\r?\n\r?\n/, 1);
  const [line = ""] = head.split("\n", 1);
  const [, target = ""] = line.split(" ", 2);
  if (/^https?:/i.test(target)) return urlsIn(line, offset).slice(0, 1);
  const [path = ""] = target.split(/[?#]/, 1);
  return hostHeaders(head, offset).map((url) => ({ ...url, path }));
}

function hostHeaders(text: string, offset: number): readonly FoundUrl[] {
  return [...text.matchAll(/^host:[ \t]*([^\s:"'/]+)/gim)].map(({ 0: whole, 1: name = "", index }) => {
    const end = offset + index + whole.length;
    return { name: name.toLowerCase(), isPlainHttp: false, path: "", start: end - name.length, end };
  });
}

/** The URLs in a text outside the request, but for those that a browser adds. */
function urlsBeside(text: string, request: Segment): readonly FoundUrl[] {
  return [...urlsIn(text, 0), ...hostHeaders(text, 0)].filter(({ start, end }) => {
    const isWithin = request.kind !== "lines" && request.start <= start && end <= request.end;
    return (
      !isWithin &&
      !/(?:referr?er|origin)["'`]?\s{0,9}[:=]\s{0,9}["'`]?https?:\/\/$/i.test(
        text.slice(Math.max(start - 60, 0), start),
      )
    );
  });
}
