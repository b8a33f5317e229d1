import type { EventError } from "./event-error.ts";

/** Errors of the token, the account and the values that all DRMs share: -2002 to -3004, in table order. */
export const tokenErrors: readonly EventError[] = [
  {
    code: -2002,
    meaning: "expirationTime is not a time at which this token may expire.",
    stages: ["request"],
    parameters: ["expirationTime"],
    remedy:
      "Send + and a whole number of seconds (in a body + is written %2B), or an RFC 3339 date-time that ends in Z, at most 30 days ahead. If it looks right, check the clock that made it.",
  },
  {
    code: -2003,
    meaning: "The service found an IP address to be invalid.",
    stages: ["service"],
    parameters: [],
    remedy:
      "No parameter holds an address: look at the one that the request comes from, at proxies on the way, and at the account's address restrictions, or ask ExpressPlay support which address they saw.",
  },
  {
    code: -2005,
    meaning: "The content encryption key is missing or cannot be used.",
    stages: ["request"],
    parameters: ["contentKey"],
    remedy:
      "Send contentKey as 32 hexadecimal digits, or kek with ek, or kek alone for a key that the key storage holds under kid.",
  },
  {
    code: -2008,
    meaning: "The output control flags of another DRM are not valid.",
    stages: ["other"],
    parameters: [],
    remedy:
      "A Widevine token request has no output control flags: remove them, send hdcpOutputControl, and check that the request went to /hms/wv/token.",
  },
  {
    code: -2017,
    meaning: "The request has no customer authenticator.",
    stages: ["request"],
    parameters: ["customerAuthenticator"],
    remedy:
      "Send customerAuthenticator, the API key that the ExpressPlay admin dashboard shows. If you do, check that it is not read from an empty configuration, and that the content type is application/x-www-form-urlencoded.",
  },
  {
    code: -2018,
    meaning: "The customer authenticator is not valid at the host that it was sent to.",
    stages: ["request", "account"],
    parameters: ["customerAuthenticator"],
    remedy:
      "Send the test authenticator to wv-gen.test.expressplay.com and the production one to wv-gen.service.expressplay.com (or your region's domain), copied again without anything around it. Test SDKs and the Advanced Test Tool work with *.test.expressplay.com only, production devices with *.service.expressplay.com only.",
  },
  {
    code: -2019,
    meaning: "The account has not enough tokens left.",
    stages: ["account"],
    parameters: [],
    remedy:
      "Buy tokens, or wait until the account has some again. Each request is refused until then, so do not retry in a loop.",
  },
  {
    code: -2022,
    meaning: "A rental has no end of its rental period.",
    stages: ["other"],
    parameters: [],
    remedy:
      "A Widevine token request has no rental: check that it went to /hms/wv/token, and remove rental parameters.",
  },
  {
    code: -2023,
    meaning: "A rental has no play duration.",
    stages: ["other"],
    parameters: [],
    remedy:
      "Remove rental parameters, check that the request went to /hms/wv/token, and limit playback with licenseDuration: a Widevine token request has no rental.",
  },
  {
    code: -2025,
    meaning: "The play duration of a rental is not valid.",
    stages: ["other"],
    parameters: [],
    remedy:
      "A Widevine token request has no rental: remove the play duration, limit playback with licenseDuration, in seconds, and check that the request went to /hms/wv/token.",
  },
  {
    code: -2027,
    meaning: "contentKey is not 32 hexadecimal digits.",
    stages: ["request"],
    parameters: ["contentKey"],
    remedy:
      "Send the 16 bytes of the key as 32 hexadecimal digits, without 0x, dashes or spaces; convert a key in Base64 first.",
  },
  {
    code: -2030,
    meaning: "ExpressPlay's own administration reported an error.",
    stages: ["service"],
    parameters: [],
    remedy:
      "Nothing in the request causes this: try again after a pause. If it stays, give ExpressPlay support the time and the service's text, but no key and no authenticator.",
  },
  {
    code: -2031,
    meaning: "The service account is disabled.",
    stages: ["account"],
    parameters: [],
    remedy:
      "Check that the authenticator belongs to the account that you mean, and ask ExpressPlay to enable it. Retrying does not help.",
  },
  {
    code: -2033,
    meaning: "cookie is not valid.",
    stages: ["request"],
    parameters: ["cookie"],
    remedy:
      "Send at most 32 characters of well-formed text, or leave cookie out; keep a longer correlation id yourself, under a short key.",
  },
  {
    code: -2034,
    meaning: "The output control is a number out of range.",
    stages: ["request"],
    parameters: ["hdcpOutputControl"],
    remedy:
      "Send hdcpOutputControl as 0 (HDCP_NONE), 1 (HDCP_V1) or 2 (HDCP_V2): published callers of the observed contract also send 3 to 5.",
  },
  {
    code: -2035,
    meaning: "An extension type has no payload that goes with it.",
    stages: ["request"],
    parameters: ["wvExtension"],
    remedy:
      "Write the Base64 of the payload after the comma of each wvExtension, as in wudo,AAAAAA==, and check that the = signs were not cut off on the way.",
  },
  {
    code: -2036,
    meaning: "The type of an extension is not 4 characters.",
    stages: ["request"],
    parameters: ["wvExtension"],
    remedy: "Write exactly 4 printable ASCII characters before the comma of each wvExtension, such as wudo.",
  },
  {
    code: -2037,
    meaning: "The payload of an extension is not Base64.",
    stages: ["request"],
    parameters: ["wvExtension"],
    remedy:
      "Encode the payload in Base64 with + and / and padding (RFC 4648 section 4), not as Base64url. In a body + is written %2B, or it arrives as a space.",
  },
  {
    code: -2040,
    meaning: "An output control flag of another DRM is not 4 bytes.",
    stages: ["other"],
    parameters: [],
    remedy:
      "Remove output control flags of other DRMs. If the request has none, encode exactly 4 bytes in the payload of its wvExtension of type wudo, such as AAAAAA==.",
  },
  {
    code: -3004,
    meaning: "errorFormat names no format that the service has.",
    stages: ["request"],
    parameters: ["errorFormat"],
    remedy:
      "Send errorFormat as html or json, in lower case, or leave it out for html; a program is better off with json.",
  },
];
