import type { Type } from "io-ts";
import { contentKeyBase64 } from "../conversions/content-key-base64.ts";
import { kidPlayReady } from "../conversions/kid-play-ready.ts";
import { kidUuid } from "../conversions/kid-uuid.ts";
import { hdcpOutputControlName, securityLevelName, trackTypeName } from "../conversions/level-names.ts";
import { type ContentKey, contentKey } from "../parameters/content-key/content-key.ts";
import { type HdcpOutputControl, hdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import type { Kid } from "../parameters/kid/kid.ts";
import { type SecurityLevel, securityLevel } from "../parameters/security-level/security-level.ts";
import { type TrackType, trackType } from "../parameters/track-type/track-type.ts";
import { parameterCodec } from "./parameter-codec.ts";

// The codecs between a value and another form of it, each on the function of src/conversions with its name.

/** A decoded value of {@link KidFromUuid}: a {@link Kid} of 32 hexadecimal digits. */
export type KidFromUuid = Kid;

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
export const KidFromUuid: Type<KidFromUuid, string, unknown> = /* @__PURE__ */ parameterCodec("KidFromUuid", kidUuid);

/** A decoded value of {@link KidFromPlayReady}: a {@link Kid} of 32 hexadecimal digits. */
export type KidFromPlayReady = Kid;

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
export const KidFromPlayReady: Type<KidFromPlayReady, string, unknown> = /* @__PURE__ */ parameterCodec(
  "KidFromPlayReady",
  kidPlayReady,
  kidUuid,
);

/** A decoded value of {@link ContentKeyFromBase64}. */
export type ContentKeyFromBase64 = ContentKey;

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
export const ContentKeyFromBase64: Type<ContentKeyFromBase64, string, unknown> = /* @__PURE__ */ parameterCodec(
  "ContentKeyFromBase64",
  contentKeyBase64,
  contentKey,
);

/** A decoded value of {@link SecurityLevelFromName}. */
export type SecurityLevelFromName = SecurityLevel;

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
export const SecurityLevelFromName: Type<SecurityLevelFromName, string, unknown> = /* @__PURE__ */ parameterCodec(
  "SecurityLevelFromName",
  securityLevelName,
  securityLevel,
);

/** A decoded value of {@link HdcpOutputControlFromName}. */
export type HdcpOutputControlFromName = HdcpOutputControl;

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
export const HdcpOutputControlFromName: Type<HdcpOutputControlFromName, string, unknown> =
  /* @__PURE__ */ parameterCodec("HdcpOutputControlFromName", hdcpOutputControlName, hdcpOutputControl);

/** A decoded value of {@link TrackTypeFromName}. */
export type TrackTypeFromName = TrackType;

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
export const TrackTypeFromName: Type<TrackTypeFromName, string, unknown> = /* @__PURE__ */ parameterCodec(
  "TrackTypeFromName",
  trackTypeName,
  trackType,
);
