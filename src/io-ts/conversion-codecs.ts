import type { KeyInput } from "../contracts/token-request-input.ts";
import { contentKeyBase64 } from "../conversions/content-key-base64.ts";
import { kidPlayReady } from "../conversions/kid-play-ready.ts";
import { kidUuid } from "../conversions/kid-uuid.ts";
import { hdcpOutputControlName, securityLevelName, trackTypeName } from "../conversions/level-names.ts";
import { type ContentKey, contentKey } from "../parameters/content-key/content-key.ts";
import { schema as contentKeySchema } from "../parameters/content-key/schema.ts";
import {
  type HdcpOutputControl,
  hdcpOutputControl,
  type hdcpOutputControls,
} from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import { schema as hdcpOutputControlSchema } from "../parameters/hdcp-output-control/schema.ts";
import type { Kid } from "../parameters/kid/kid.ts";
import { schema as kidSchema } from "../parameters/kid/schema.ts";
import { schema as securityLevelSchema } from "../parameters/security-level/schema.ts";
import { type SecurityLevel, securityLevel, type securityLevels } from "../parameters/security-level/security-level.ts";
import { schema as trackTypeSchema } from "../parameters/track-type/schema.ts";
import { type TrackType, trackType, type trackTypes } from "../parameters/track-type/track-type.ts";
import type { Codec } from "./codec.ts";
import { conversionCodec } from "./parameter-codec.ts";

// The codecs between a value and another form of it, each on the function of src/conversions with its name.

/** A decoded value of {@link KidFromUuid}: a {@link Kid} of 32 hexadecimal digits. */
export type KidFromUuid = Kid;

/** The type of the codec {@link KidFromUuid}. */
export interface KidFromUuidC extends Codec<KidFromUuid, string, string> {}

/**
 * The codec between a UUID and a key id: decodes as `kidFromUuid`, and encodes the UUID in lower case.
 *
 * Its values are key ids of 32 digits. A `^name`, which has no UUID, is none of them for `is`, and is encoded as it is.
 *
 * On failure: `kid.missing` or `.hex`, or `value.type` for what is no string.
 *
 * @example
 * ```ts
 * import { KidFromUuid, orThrow } from "widevine-license-token";
 *
 * const kid = orThrow(KidFromUuid.decode("FD1A706A-C2B3-6002-888F-6D4A414333C3"));
 * kid; // => "fd1a706ac2b36002888f6d4a414333c3"
 * KidFromUuid.encode(kid); // => "fd1a706a-c2b3-6002-888f-6d4a414333c3"
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4
 */
export const KidFromUuid: KidFromUuidC = /* @__PURE__ */ conversionCodec("KidFromUuid", kidUuid, kidUuid, kidSchema);

/** A decoded value of {@link KidFromPlayReady}: a {@link Kid} of 32 hexadecimal digits. */
export type KidFromPlayReady = Kid;

/** The type of the codec {@link KidFromPlayReady}. */
export interface KidFromPlayReadyC extends Codec<KidFromPlayReady, string, KeyInput> {}

/**
 * The codec between the key id of a PlayReady header and a key id: decodes as `kidFromPlayReady`, and encodes the Base64 of the
 * header, with padding.
 *
 * Its values are key ids of 32 digits. A `^name`, which has no bytes, is none of them for `is`, and is encoded as it is.
 *
 * On failure: `kid.missing` or `.hex`, or `value.type` for what is neither a string nor a `Uint8Array`.
 *
 * @example
 * ```ts
 * import { KidFromPlayReady, orThrow } from "widevine-license-token";
 *
 * const kid = orThrow(KidFromPlayReady.decode("anAa/bPCAmCIj21KQUMzww=="));
 * kid; // => "fd1a706ac2b36002888f6d4a414333c3"
 * KidFromPlayReady.encode(kid); // => "anAa/bPCAmCIj21KQUMzww=="
 * ```
 *
 * @see table 14, kid; RFC 9562 section 4
 */
export const KidFromPlayReady: KidFromPlayReadyC = /* @__PURE__ */ conversionCodec(
  "KidFromPlayReady",
  kidPlayReady,
  kidUuid,
  kidSchema,
);

/** A decoded value of {@link ContentKeyFromBase64}. */
export type ContentKeyFromBase64 = ContentKey;

/** The type of the codec {@link ContentKeyFromBase64}. */
export interface ContentKeyFromBase64C extends Codec<ContentKeyFromBase64, string, string> {}

/**
 * The codec between the Base64 of 16 bytes and a content key: decodes as `contentKeyFromBase64`, and encodes Base64 with
 * padding.
 *
 * On failure: `contentKey.missing` or `.hex`, or `value.type` for what is no string; no error contains the value, which is a
 * secret.
 *
 * @example
 * ```ts
 * import { ContentKeyFromBase64, orThrow } from "widevine-license-token";
 *
 * const key = orThrow(ContentKeyFromBase64.decode("VDi3Gb9HovVngjdHfbL55g"));
 * ContentKeyFromBase64.encode(key); // => "VDi3Gb9HovVngjdHfbL55g=="
 * ```
 *
 * @see table 14, contentKey; RFC 4648 sections 4 and 5
 */
export const ContentKeyFromBase64: ContentKeyFromBase64C = /* @__PURE__ */ conversionCodec(
  "ContentKeyFromBase64",
  contentKeyBase64,
  contentKey,
  contentKeySchema,
);

/** A decoded value of {@link SecurityLevelFromName}. */
export type SecurityLevelFromName = SecurityLevel;

/** The type of the codec {@link SecurityLevelFromName}. */
export interface SecurityLevelFromNameC extends Codec<SecurityLevelFromName, string, keyof typeof securityLevels> {}

/**
 * The codec between the name of a security level and its number, from 1 to 5.
 *
 * On failure: `securityLevel.missing` or `.value`, or `value.type` for what is no string.
 *
 * @example
 * ```ts
 * import { SecurityLevelFromName } from "widevine-license-token";
 *
 * SecurityLevelFromName.decode("HW_SECURE_ALL"); // => { _tag: "Right", right: 5 }
 * SecurityLevelFromName.encode(5); // => "HW_SECURE_ALL"
 * ```
 *
 * @see table 14, securityLevel
 */
export const SecurityLevelFromName: SecurityLevelFromNameC = /* @__PURE__ */ conversionCodec(
  "SecurityLevelFromName",
  securityLevelName,
  securityLevel,
  securityLevelSchema,
);

/** A decoded value of {@link HdcpOutputControlFromName}. */
export type HdcpOutputControlFromName = HdcpOutputControl;

/** The type of the codec {@link HdcpOutputControlFromName}. */
export interface HdcpOutputControlFromNameC
  extends Codec<HdcpOutputControlFromName, string, keyof typeof hdcpOutputControls> {}

/**
 * The codec between the name of an HDCP output control of the documented contract and its number, from 0 to 2.
 *
 * On failure: `hdcpOutputControl.missing` or `.range`, or `value.type` for what is no string.
 *
 * @example
 * ```ts
 * import { HdcpOutputControlFromName } from "widevine-license-token";
 *
 * HdcpOutputControlFromName.decode("HDCP_NONE"); // => { _tag: "Right", right: 0 }
 * HdcpOutputControlFromName.encode(2); // => "HDCP_V2"
 * ```
 *
 * @see table 14, hdcpOutputControl
 */
export const HdcpOutputControlFromName: HdcpOutputControlFromNameC = /* @__PURE__ */ conversionCodec(
  "HdcpOutputControlFromName",
  hdcpOutputControlName,
  hdcpOutputControl,
  hdcpOutputControlSchema,
);

/** A decoded value of {@link TrackTypeFromName}. */
export type TrackTypeFromName = TrackType;

/** The type of the codec {@link TrackTypeFromName}. */
export interface TrackTypeFromNameC extends Codec<TrackTypeFromName, string, keyof typeof trackTypes> {}

/**
 * The codec between the name of a track type and its number, from 0 to 4, which only the observed contract has.
 *
 * On failure: `trackType.value`, or `value.type` for what is no string.
 *
 * @example
 * ```ts
 * import { TrackTypeFromName } from "widevine-license-token";
 *
 * TrackTypeFromName.decode("UHD2"); // => { _tag: "Right", right: 4 }
 * TrackTypeFromName.encode(0); // => "SD"
 * ```
 *
 * @see docs/contracts.md
 */
export const TrackTypeFromName: TrackTypeFromNameC = /* @__PURE__ */ conversionCodec(
  "TrackTypeFromName",
  trackTypeName,
  trackType,
  trackTypeSchema,
);
