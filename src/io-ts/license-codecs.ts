import type { LevelInput } from "../contract/choice-literal.ts";
import { type ContentId as ContentIdValue, contentId } from "../parameters/content-id/content-id.ts";
import { schema as contentIdSchema } from "../parameters/content-id/schema.ts";
import { type GeneralFlags as GeneralFlagsValue, generalFlags } from "../parameters/general-flags/general-flags.ts";
import { schema as generalFlagsSchema } from "../parameters/general-flags/schema.ts";
import {
  type HdcpOutputControl as HdcpOutputControlValue,
  hdcpOutputControl,
} from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import { schema as hdcpOutputControlSchema } from "../parameters/hdcp-output-control/schema.ts";
import {
  type LicenseDuration as LicenseDurationValue,
  licenseDuration,
} from "../parameters/license-duration/license-duration.ts";
import { schema as licenseDurationSchema } from "../parameters/license-duration/schema.ts";
import { schema as securityLevelSchema } from "../parameters/security-level/schema.ts";
import {
  type SecurityLevel as SecurityLevelValue,
  securityLevel,
} from "../parameters/security-level/security-level.ts";
import type { WvExtensionInput } from "../parameters/wv-extension/literal.ts";
import { schema as wvExtensionSchema } from "../parameters/wv-extension/schema.ts";
import { type WvExtension as WvExtensionValue, wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import type { Codec } from "./codec.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs of the license's terms (table 14).

/** A decoded value of {@link GeneralFlags}. */
export type GeneralFlags = GeneralFlagsValue;

/** The type of the codec {@link GeneralFlags}. */
export interface GeneralFlagsC extends Codec<GeneralFlags, string, string> {}

/**
 * The codec of the license flags: `0000`, exactly.
 *
 * On failure: `generalFlags.value`.
 *
 * @example
 * ```ts
 * import { GeneralFlags } from "widevine-license-token";
 *
 * GeneralFlags.decode("0000"); // => { _tag: "Right", right: "0000" }
 * ```
 *
 * @see table 14, generalFlags
 */
export const GeneralFlags: GeneralFlagsC = /* @__PURE__ */ parameterCodec(
  "GeneralFlags",
  generalFlags,
  generalFlagsSchema,
);

/** A decoded value of {@link ContentId}. */
export type ContentId = ContentIdValue;

/** The type of the codec {@link ContentId}. */
export interface ContentIdC extends Codec<ContentId, string, string> {}

/**
 * The codec of the content id: a string of any length, which may be empty, without lone surrogates.
 *
 * On failure: `contentId.text`.
 *
 * @example
 * ```ts
 * import { ContentId } from "widevine-license-token";
 *
 * ContentId.decode("Vertigo (1958)"); // => { _tag: "Right", right: "Vertigo (1958)" }
 * ```
 *
 * @see table 14, contentId; decision D11
 */
export const ContentId: ContentIdC = /* @__PURE__ */ parameterCodec("ContentId", contentId, contentIdSchema);

/** A decoded value of {@link SecurityLevel}. */
export type SecurityLevel = SecurityLevelValue;

/** The type of the codec {@link SecurityLevel}. */
export interface SecurityLevelC extends Codec<SecurityLevel, string, LevelInput<SecurityLevel>> {}

/**
 * The codec of the security level: 1 to 5 as a number or a string.
 *
 * On failure: `securityLevel.missing` or `.value`.
 *
 * @example
 * ```ts
 * import { SecurityLevel } from "widevine-license-token";
 *
 * SecurityLevel.decode("3"); // => { _tag: "Right", right: 3 }
 * ```
 *
 * @see table 14, securityLevel; decision D7
 */
export const SecurityLevel: SecurityLevelC = /* @__PURE__ */ parameterCodec(
  "SecurityLevel",
  securityLevel,
  securityLevelSchema,
);

/** A decoded value of {@link HdcpOutputControl}. */
export type HdcpOutputControl = HdcpOutputControlValue;

/** The type of the codec {@link HdcpOutputControl}. */
export interface HdcpOutputControlC extends Codec<HdcpOutputControl, string, LevelInput<HdcpOutputControl>> {}

/**
 * The codec of the output control: 0, 1 or 2 as a number or a string.
 *
 * On failure: `hdcpOutputControl.missing`, `.integer` or `.range`.
 *
 * @example
 * ```ts
 * import { HdcpOutputControl } from "widevine-license-token";
 *
 * HdcpOutputControl.decode("0"); // => { _tag: "Right", right: 0 }
 * ```
 *
 * @see table 14, hdcpOutputControl; decision D7
 */
export const HdcpOutputControl: HdcpOutputControlC = /* @__PURE__ */ parameterCodec(
  "HdcpOutputControl",
  hdcpOutputControl,
  hdcpOutputControlSchema,
);

/** A decoded value of {@link LicenseDuration}. */
export type LicenseDuration = LicenseDurationValue;

/** The type of the codec {@link LicenseDuration}. */
export interface LicenseDurationC extends Codec<LicenseDuration, string, number | string> {}

/**
 * The codec of seconds of playback after it starts: an integer from 1 to 2^53 - 1, as a number or a string.
 *
 * On failure: `licenseDuration.integer`.
 *
 * @example
 * ```ts
 * import { LicenseDuration } from "widevine-license-token";
 *
 * LicenseDuration.decode("3600"); // => { _tag: "Right", right: 3600 }
 * ```
 *
 * @see table 14, licenseDuration; decisions D5 and D7
 */
export const LicenseDuration: LicenseDurationC = /* @__PURE__ */ parameterCodec(
  "LicenseDuration",
  licenseDuration,
  licenseDurationSchema,
);

/** A decoded value of {@link WvExtension}. */
export type WvExtension = WvExtensionValue;

/** The type of the codec {@link WvExtension}. */
export interface WvExtensionC extends Codec<WvExtension, string, WvExtensionInput> {}

/**
 * The codec of one license extension, as the string `type,payload` or as `{ type, payload }`: a type of 4 printable
 * ASCII characters, and a payload in Base64.
 *
 * On failure: `wvExtension.shape`, `.type`, `.payload-missing` or `.payload-base64`.
 *
 * @example
 * ```ts
 * import { WvExtension } from "widevine-license-token";
 *
 * WvExtension.decode("wudo,AAAAAA=="); // => { _tag: "Right", right: { type: "wudo", payload: "AAAAAA==" } }
 * ```
 *
 * @see table 14, wvExtension; RFC 4648 section 4; decision D6
 */
export const WvExtension: WvExtensionC = /* @__PURE__ */ parameterCodec("WvExtension", wvExtension, wvExtensionSchema);
