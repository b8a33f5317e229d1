import { deepFreeze } from "../../contract/deep-freeze.ts";
import { namedOptions, type ParameterField } from "../../contract/field-definition.ts";
import { mistakes } from "./mistakes.ts";
import { schema } from "./schema.ts";
import { type rules, type TrackType, trackType, trackTypes } from "./track-type.ts";

const options = /* @__PURE__ */ namedOptions(trackTypes);

/**
 * The field of the track type: 0 to 4.
 *
 * @example
 * ```ts
 * import { createField, trackTypeField } from "widevine-license-token/form";
 *
 * createField(trackTypeField).options?.[1]; // => { value: "1", label: "1 - HD" }
 * ```
 *
 * @see sources HBB1 and HBB2 of the observed contract
 */
export const trackTypeField: ParameterField<"trackType", TrackType, keyof typeof rules, false, `${TrackType}`> =
  /* @__PURE__ */ deepFreeze({
    parameter: trackType,
    required: false,
    label: "Track type",
    hint: "Which track the key is for.",
    example: "1",
    group: "keys",
    order: 24,
    kind: "choice",
    default: "1",
    options,
    schema,
    mistakes,
  });
