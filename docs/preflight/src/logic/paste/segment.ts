/** What a part of a text may look like, from the surest on. */
export const segmentKinds = [
  "curl",
  "wget",
  "httpie",
  "powershell",
  "fetch",
  "python",
  "http",
  "json",
  "whole",
  "fence",
  "lines",
  "block",
  "url",
  "token",
] as const;

export type SegmentKind = (typeof segmentKinds)[number];

/** A part of a text that may be, or hold, a request. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly start: number;
  readonly end: number;
}
