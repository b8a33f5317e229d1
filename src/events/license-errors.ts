import type { EventError } from "./event-error.ts";

/** Errors of the content of the license: -5003 to -7011, in table order. */
export const licenseErrors: readonly EventError[] = [
  {
    code: -5003,
    meaning: "generalFlags is not valid.",
    stages: ["request"],
    parameters: ["generalFlags"],
    remedy:
      "Send generalFlags as 0000, or leave it out: published callers of the observed contract send 00000000 or 00000001.",
  },
  {
    code: -6005,
    meaning: "The key data of the request is not valid.",
    stages: ["service"],
    parameters: ["kek", "kid", "ek", "contentKey"],
    remedy:
      "Check that the key source that you use gives 16 bytes: contentKey itself, ek unwrapped under kek, or the key stored under kid. Send contentKey or kek, not both.",
  },
  {
    code: -6007,
    meaning: "The duration of a rental is not valid.",
    stages: ["other"],
    parameters: [],
    remedy:
      "A Widevine token request has no rental: remove its duration, limit playback with licenseDuration, in seconds, and check that the request went to /hms/wv/token.",
  },
  {
    code: -7002,
    meaning: "Widevine licenses cannot be bound to a device id.",
    stages: ["other"],
    parameters: [],
    remedy:
      "Remove the device id, an unknown parameter that only requests for other DRMs have; to ask for safer devices, raise securityLevel.",
  },
  {
    code: -7003,
    meaning: "The request has no security level.",
    stages: ["request"],
    parameters: ["securityLevel"],
    remedy: "Send securityLevel, from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL): the page names no default.",
  },
  {
    code: -7004,
    meaning: "securityLevel is no level that the service knows.",
    stages: ["request"],
    parameters: ["securityLevel"],
    remedy:
      "Send securityLevel as one digit from 1 (SW_SECURE_CRYPTO) to 5 (HW_SECURE_ALL), not by name, and not as Widevine's L1 to L3, which count the other way.",
  },
  {
    code: -7006,
    meaning: "The request has no HDCP output control.",
    stages: ["request"],
    parameters: ["hdcpOutputControl"],
    remedy: "Send hdcpOutputControl, 0 (HDCP_NONE) if outputs need no HDCP: the page names no default.",
  },
  {
    code: -7007,
    meaning: "licenseDuration is not valid.",
    stages: ["request"],
    parameters: ["licenseDuration"],
    remedy:
      "Send licenseDuration as a whole number of seconds from 1 on, without sign, point or leading zero. For no limit leave it out: neither 0 nor -1 says that.",
  },
  {
    code: -7008,
    meaning: "The service could not generate the Widevine license.",
    stages: ["service", "redemption"],
    parameters: [],
    remedy:
      "Try again after a pause; if a player got this, with a new token. If it stays, see whether a request with the required parameters alone works, and if not give ExpressPlay support the time and the kid, but no key.",
  },
  {
    code: -7009,
    meaning: "A wvExtension does not have its two parts.",
    stages: ["request"],
    parameters: ["wvExtension"],
    remedy:
      "Write each wvExtension as type,payload with exactly one comma: the three-part form belongs to ms3Extension of other DRMs. For several extensions repeat the parameter.",
  },
  {
    code: -7011,
    meaning: "The account has no Widevine.",
    stages: ["account"],
    parameters: [],
    remedy:
      "Check that the authenticator belongs to the account that you mean, and ask ExpressPlay to enable its Widevine option. Retrying does not help.",
  },
];
