import { type LevelNames, type LevelParameter, namedLevel } from "../../contract/named-level.ts";

/**
 * The five track types by their names.
 *
 * @example
 * ```ts
 * import { trackTypes } from "widevine-license-token";
 *
 * trackTypes.UHD1; // => 3
 * ```
 *
 * @see sources HBB1 and HBB2 of the observed contract
 */
export const trackTypes = /* @__PURE__ */ Object.freeze({ SD: 0, HD: 1, AUDIO: 2, UHD1: 3, UHD2: 4 });

/**
 * The names of the five track types by their values.
 *
 * @example
 * ```ts
 * import { trackTypeNames } from "widevine-license-token";
 *
 * trackTypeNames[3]; // => "UHD1"
 * ```
 *
 * @see sources HBB1 and HBB2 of the observed contract
 */
export const trackTypeNames: LevelNames<typeof trackTypes> = /* @__PURE__ */ Object.freeze({
  0: "SD",
  1: "HD",
  2: "AUDIO",
  3: "UHD1",
  4: "UHD2",
});

/**
 * Which track the key is for: 0 (`SD`), 1 (`HD`), 2 (`AUDIO`), 3 (`UHD1`) or 4 (`UHD2`).
 *
 * @see sources HBB1 and HBB2 of the observed contract
 */
export type TrackType = (typeof trackTypes)[keyof typeof trackTypes];

export const rules = {
  "trackType.value": {
    code: null,
    message:
      "trackType must be 0, 1, 2, 3 or 4: give 0 (SD), 1 (HD), 2 (AUDIO), 3 (UHD1) or 4 (UHD2), or leave it out.",
  },
} as const;

export { writeInteger as write } from "../../contract/write-integer.ts";

/** @see sources HBB1 and HBB2: their comments name the five; decision D7: text is a decimal integer without leading zero */
export const trackType: LevelParameter<"trackType", TrackType, keyof typeof rules> = /* @__PURE__ */ namedLevel({
  name: "trackType",
  rules,
  levels: trackTypes,
  broken: { integer: "trackType.value", range: "trackType.value" },
});
