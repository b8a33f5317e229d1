import type { Branded } from "../../contract/branded.ts";
import type { Parameter } from "../../contract/parameter.ts";
import { positiveInteger } from "../../contract/positive-integer.ts";

/**
 * Seconds of viewing: a positive integer up to 2^53 - 1; no limit where it is absent.
 *
 * @see the comments of sources HBB1 and HBB2 of the observed contract
 */
export type PlaybackDuration = Branded<number, "PlaybackDuration">;

export const rules = {
  "playbackDuration.integer": {
    code: null,
    message:
      "playbackDuration must be a whole number of seconds from 1 to 9007199254740991, without sign or leading zero: give one, or leave it out for no limit.",
  },
} as const;

export { writeInteger as write } from "../../contract/write-integer.ts";

/** @see the comments of sources HBB1 and HBB2; decision D5, as of licenseDuration; decision D7 for text */
export const playbackDuration: Parameter<"playbackDuration", PlaybackDuration, keyof typeof rules> =
  /* @__PURE__ */ positiveInteger({
    name: "playbackDuration",
    rules,
    integer: "playbackDuration.integer",
  });
