import * as fc from "fast-check";
import { firstIsPlainest } from "../../contract/sampling/first-is-plainest.ts";
import type { Sample } from "../../contract/sampling/sample.ts";
import { wellFormedText } from "../../contract/sampling/text.ts";
import { type rules, type TrackType, trackType, trackTypes } from "./track-type.ts";

/** @see sources HBB1 and HBB2 of the observed contract; decision D7 */
export function samples(): Sample<"trackType", TrackType, keyof typeof rules> {
  return {
    parameter: trackType,
    texts: fc.constantFrom(...Object.values(trackTypes).map(String)),
    mutations: {
      "trackType.value": fc.oneof(
        firstIsPlainest,
        fc.constantFrom("5", "-1", "01", "+1", "1.0", "HD", " 1", "１"),
        wellFormedText(),
      ),
    },
  };
}
