import type { LevelInput } from "../contract/choice-literal.ts";
import {
  type ObservedGeneralFlags as ObservedGeneralFlagsValue,
  observedGeneralFlags,
} from "../parameters/general-flags/observed.ts";
import { observedSchema as observedGeneralFlagsSchema } from "../parameters/general-flags/observed-schema.ts";
import {
  type ObservedHdcpOutputControl as ObservedHdcpOutputControlValue,
  observedHdcpOutputControl,
} from "../parameters/hdcp-output-control/observed.ts";
import { observedSchema as observedHdcpOutputControlSchema } from "../parameters/hdcp-output-control/observed-schema.ts";
import {
  type PlaybackDuration as PlaybackDurationValue,
  playbackDuration,
} from "../parameters/playback-duration/playback-duration.ts";
import { schema as playbackDurationSchema } from "../parameters/playback-duration/schema.ts";
import { schema as trackTypeSchema } from "../parameters/track-type/schema.ts";
import { type TrackType as TrackTypeValue, trackType } from "../parameters/track-type/track-type.ts";
import { schema as useHttpsSchema } from "../parameters/use-https/schema.ts";
import { type UseHttps as UseHttpsValue, useHttps } from "../parameters/use-https/use-https.ts";
import type { Codec } from "./codec.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs of the parameters, and of the wider values, that only the observed contract has (docs/contracts.md).

/** A decoded value of {@link UseHttps}. */
export type UseHttps = UseHttpsValue;

/** The type of the codec {@link UseHttps}. */
export interface UseHttpsC extends Codec<UseHttps, string, boolean | string> {}

/**
 * The codec of `useHttps`: `true`, `false`, `1` or `0`, kept as written, or a boolean.
 *
 * On failure: `useHttps.value`, or `value.type` for a number.
 *
 * @example
 * ```ts
 * import { UseHttps } from "widevine-license-token";
 *
 * UseHttps.decode(true); // => { _tag: "Right", right: "true" }
 * ```
 *
 * @see docs/contracts.md
 */
export const UseHttps: UseHttpsC = /* @__PURE__ */ parameterCodec("UseHttps", useHttps, useHttpsSchema);

/** A decoded value of {@link TrackType}. */
export type TrackType = TrackTypeValue;

/** The type of the codec {@link TrackType}. */
export interface TrackTypeC extends Codec<TrackType, string, LevelInput<TrackType>> {}

/**
 * The codec of the track that a key is for: an integer from 0 (SD) to 4 (UHD2), or its decimal digit.
 *
 * On failure: `trackType.value`.
 *
 * @example
 * ```ts
 * import { TrackType, trackTypes } from "widevine-license-token";
 *
 * TrackType.decode("1"); // => { _tag: "Right", right: 1 }
 * TrackType.encode(trackTypes.UHD2); // => "4"
 * ```
 *
 * @see docs/contracts.md
 */
export const TrackType: TrackTypeC = /* @__PURE__ */ parameterCodec("TrackType", trackType, trackTypeSchema);

/** A decoded value of {@link PlaybackDuration}. */
export type PlaybackDuration = PlaybackDurationValue;

/** The type of the codec {@link PlaybackDuration}. */
export interface PlaybackDurationC extends Codec<PlaybackDuration, string, number | string> {}

/**
 * The codec of the duration of viewing: an integer of seconds from 1 to 2^53 - 1, or its decimal digits.
 *
 * On failure: `playbackDuration.integer`.
 *
 * @example
 * ```ts
 * import { PlaybackDuration } from "widevine-license-token";
 *
 * PlaybackDuration.decode("7200"); // => { _tag: "Right", right: 7200 }
 * ```
 *
 * @see docs/contracts.md
 */
export const PlaybackDuration: PlaybackDurationC = /* @__PURE__ */ parameterCodec(
  "PlaybackDuration",
  playbackDuration,
  playbackDurationSchema,
);

/** A decoded value of {@link ObservedGeneralFlags}. */
export type ObservedGeneralFlags = ObservedGeneralFlagsValue;

/** The type of the codec {@link ObservedGeneralFlags}. */
export interface ObservedGeneralFlagsC extends Codec<ObservedGeneralFlags, string, string> {}

/**
 * The codec of the license flags of the observed contract: `0000`, `00000000` or `00000001` (a persistent license).
 *
 * On failure: `generalFlags.value`.
 *
 * @example
 * ```ts
 * import { ObservedGeneralFlags } from "widevine-license-token";
 *
 * ObservedGeneralFlags.is("00000001"); // => true
 * ```
 *
 * @see docs/contracts.md
 */
export const ObservedGeneralFlags: ObservedGeneralFlagsC = /* @__PURE__ */ parameterCodec(
  "ObservedGeneralFlags",
  observedGeneralFlags,
  observedGeneralFlagsSchema,
);

/** A decoded value of {@link ObservedHdcpOutputControl}. */
export type ObservedHdcpOutputControl = ObservedHdcpOutputControlValue;

/** The type of the codec {@link ObservedHdcpOutputControl}. */
export interface ObservedHdcpOutputControlC
  extends Codec<ObservedHdcpOutputControl, string, LevelInput<ObservedHdcpOutputControl>> {}

/**
 * The codec of the HDCP output control of the observed contract: an integer from 0 to 5, or its decimal digit.
 *
 * On failure: `hdcpOutputControl.integer` or `.range`.
 *
 * @example
 * ```ts
 * import { ObservedHdcpOutputControl } from "widevine-license-token";
 *
 * ObservedHdcpOutputControl.decode("5"); // => { _tag: "Right", right: 5 }
 * ```
 *
 * @see docs/contracts.md
 */
export const ObservedHdcpOutputControl: ObservedHdcpOutputControlC = /* @__PURE__ */ parameterCodec(
  "ObservedHdcpOutputControl",
  observedHdcpOutputControl,
  observedHdcpOutputControlSchema,
);
