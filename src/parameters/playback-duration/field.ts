import { deepFreeze } from "../../contract/deep-freeze.ts";
import type { ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { type PlaybackDuration, playbackDuration, type rules } from "./playback-duration.ts";
import { schema } from "./schema.ts";

/**
 * The field of the playback duration: seconds, from 1 to 2^53 - 1.
 *
 * @example
 * ```ts
 * import { createField, playbackDurationField } from "widevine-license-token/form";
 *
 * createField(playbackDurationField)["~standard"].validate("7200"); // => { value: 7200 }
 * ```
 *
 * @see the comments of sources HBB1 and HBB2 of the observed contract
 */
export const playbackDurationField: ParameterField<
  "playbackDuration",
  PlaybackDuration,
  keyof typeof rules,
  false,
  never
> = /* @__PURE__ */ deepFreeze({
  parameter: playbackDuration,
  required: false,
  label: "Playback duration",
  hint: "Seconds of viewing; no limit if it is not given.",
  example: "7200",
  unit: "seconds",
  group: "playback",
  order: 33,
  kind: "number",
  schema,
  mistakes,
});
