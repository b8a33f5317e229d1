import { nearPositiveInteger, positiveIntegerText } from "../../contract/sampling/positive-integer.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { type PlaybackDuration, playbackDuration, type rules } from "./playback-duration.ts";

/** @see the comments of sources HBB1 and HBB2 of the observed contract; decisions D5 and D7 */
export function samples(): Sample<"playbackDuration", PlaybackDuration, keyof typeof rules> {
  return {
    parameter: playbackDuration,
    texts: positiveIntegerText(),
    mutations: { "playbackDuration.integer": nearPositiveInteger() },
  };
}
