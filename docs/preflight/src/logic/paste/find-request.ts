import type { PageContext } from "../context.ts";
import { longestText } from "../limits.ts";
import { bodyPairs, type PastedPair } from "./body-pairs.ts";
import { asJson, type OpenedBody, openPart } from "./open-body.ts";
import { isKnownAnywhere, mayHoldParameter } from "./parameter-place.ts";
import { type Segment, type SegmentKind, segmentKinds } from "./segment.ts";
import { segments, wholeSegment } from "./segments.ts";

/** A request in a text. */
export interface FoundRequest extends Segment {
  readonly opened: OpenedBody;
  readonly pairs: readonly PastedPair[];
  /** How many of its names are known. */
  readonly known: number;
}

/** The requests in a text, the best first: with the most known names, then of the surest kind. Overlapping ones are left out. */
export function findRequests(text: string, context: PageContext): readonly FoundRequest[] {
  const parts = text.length > longestText ? wholeSegment(text) : segments(text);
  const opened = parts.flatMap((segment) => openSegment(text, segment, context));
  const best = opened.toSorted(
    (one, other) =>
      other.known - one.known ||
      segmentKinds.indexOf(one.kind) - segmentKinds.indexOf(other.kind) ||
      one.start - other.start,
  );
  const chosen: FoundRequest[] = [];
  for (const one of best) {
    if (chosen.every(({ start, end }) => one.end <= start || end <= one.start)) chosen.push(one);
  }
  return chosen;
}

function openSegment(text: string, segment: Segment, context: PageContext): readonly FoundRequest[] {
  const part = text.slice(segment.start, segment.end);
  if (!mayHoldParameter(part) || !isPlausible(segment.kind, part)) return [];
  const read = openPart(part, context);
  const opened = segment.kind === "json" && isWrittenAsJson(text, segment) ? asJson(read, context) : read;
  if (opened.body === undefined) return [];
  const isJoined = opened.findings.some(({ id }) => id === "body.line-breaks");
  if (isJoined && /\S[ \t]+\S|\n[ \t]*https?:\/\//i.test(part)) return []; // lines of prose, or a URL, were joined
  const pairs = bodyPairs(withoutSpaces(opened.body));
  if (!isName(pairs[0]?.name ?? "")) return [];
  const known = pairs.filter(({ name }) => isKnownAnywhere(name)).length;
  return known === 0 && !pairs.some(({ name }) => mayHoldParameter(name)) ? [] : [{ ...segment, opened, pairs, known }];
}

/** Whether a program makes JSON of an object; axios does by itself. */
function isWrittenAsJson(text: string, { start, end }: Segment): boolean {
  const before = text.slice(Math.max(start - 300, 0), start);
  const isArgument = asJsonBefore.test(before) || axiosBefore.test(before);
  return isArgument || /^[\s)]{0,9}\|\s{0,9}ConvertTo-Json/i.test(text.slice(end, end + 40));
}

const asJsonBefore = /(?:\bJSON\.stringify\(|\bjson\.dumps\(|\bjson ?=)\s{0,40}$/;
const axiosBefore = /\baxios\.(?:post|put)\(\s{0,40}["'`]?[^"'`\s]{0,200}["'`]?,\s{0,40}$/;

/** Takes off the spaces around each `&` of a body, if each has some on both sides: one side may be of a name or a text. */
function withoutSpaces(body: string): string {
  const pieces = body.split("&");
  const isSpaced = pieces.every(
    (piece, at) => (at === 0 || /^[ \t]/.test(piece)) && (at === pieces.length - 1 || /[ \t]$/.test(piece)),
  );
  return isSpaced ? pieces.map((piece) => piece.trim()).join("&") : body;
}

/** A body is no prose with a code in it; a command may stand in front of anything. */
function isPlausible(kind: SegmentKind, part: string): boolean {
  return kind !== "whole" || !/(?:^|[\s"'(])[-\u2212]\d{4}(?=[\s.,;:)"']|$)/.test(part) || /^[{[]/.test(part);
}

function isName(name: string): boolean {
  return /^[A-Za-z_][\w.[\]-]{0,60}$/.test(name);
}
