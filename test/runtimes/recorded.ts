import fc from "fast-check";
import { drawnBody } from "../oracle/drawn-bodies.ts";
import { type ReferenceResult, referenceDecodeBody } from "../reference/decode-body.ts";

// The recorded set is generated: its bodies from a seed, its expected results by the reference decoder.

/** A body and its decoding options; the time is a string, because JSON has no NaN. */
export interface Recorded {
  readonly body: string;
  readonly now: string | null;
  readonly unknown: "refuse" | "keep";
  readonly contract: "documented" | "observed";
}

export interface RecordedSet {
  readonly cases: readonly Recorded[];
  readonly expected: readonly ReferenceResult[];
}

const seed = 3394;
const count = 2000;

export function createRecordedSet(): RecordedSet {
  const drawn = fc.sample(drawnBody, { seed, numRuns: count });
  const cases = drawn.map(({ body, now, unknown }, at): Recorded => {
    return { body, now: now === null ? null : String(now), unknown, contract: contractAt(at) };
  });
  const expected = drawn.map(({ body, now, unknown }, at) => {
    return referenceDecodeBody(body, { now, unknown, contract: contractAt(at) });
  });
  return { cases, expected };
}

/** The contracts take turns. */
function contractAt(index: number): Recorded["contract"] {
  return index % 2 === 0 ? "documented" : "observed";
}
