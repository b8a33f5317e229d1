import { createHash } from "node:crypto";
import { referenceDecodeBody, type Verdict } from "../reference/decode-body.ts";
import { randomBodies } from "../reference/random-bodies.ts";

// The recorded set: its bodies follow from a seed, its verdicts from the reference decoder, and both are pinned by a digest.
// So the set costs the repository one line, and yet no body and no verdict of it can change unseen.

/** A body and how it is decoded; the time is text, since JSON has no NaN. */
export interface Recorded {
  readonly body: string;
  readonly now: string | null;
  readonly unknown: "refuse" | "keep";
}

export interface RecordedSet {
  readonly cases: readonly Recorded[];
  readonly verdicts: readonly Verdict[];
  /** SHA-256 of both, as JSON. */
  readonly digest: string;
}

const seed = 3394;
const count = 2000;

/** The digest of the set when it was recorded: a new one is a change of the contract, or of how bodies are drawn. */
export const recordedDigest = "7b9d4390147b05e21bbd75fb14c5bd80ceea902df3789ac5e61bb37be593091e";

export function recordedSet(): RecordedSet {
  const drawn = [...randomBodies(seed, count)];
  const cases = drawn.map(({ body, now, unknown }) => ({ body, now: now === null ? null : String(now), unknown }));
  const verdicts = drawn.map(({ body, now, unknown }) => referenceDecodeBody(body, { now, unknown }));
  const digest = createHash("sha256")
    .update(JSON.stringify([cases, verdicts]))
    .digest("hex");
  return { cases, verdicts, digest };
}
