import type { CountLiteral } from "../../contract/choice-literal.ts";
import type { rules } from "./playback-duration.ts";

/** Whether it is at most 2^53 - 1 is checked at run time. */
export type PlaybackDurationLiteral<Value> = CountLiteral<Value, (typeof rules)["playbackDuration.integer"]["message"]>;
