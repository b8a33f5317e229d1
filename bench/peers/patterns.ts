// The patterns that every schema below writes its texts with; a pattern cannot say whether a date exists.

const base64 = "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=|[A-Za-z0-9+/][AQgw]==)";
const seconds = "(?:[1-9][0-9]{0,5}|1[0-9]{6}|2[0-4][0-9]{5}|25[0-8][0-9]{4}|259[01][0-9]{3}|2592000)"; // 1 to 2592000
const dateTime = "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?[Zz]";

export const patterns = {
  customerAuthenticator: "^[^\\s\\p{Cc}\\p{Cs}]+$",
  kek: "^(?:[0-9a-fA-F]{32}|[0-9a-fA-F]{48}|[0-9a-fA-F]{64})$",
  kid: "^(?:[0-9a-fA-F]{32}|\\^[\\s\\S]{1,64})$",
  ek: "^[0-9a-fA-F]{48}$",
  contentKey: "^[0-9a-fA-F]{32}$",
  securityLevel: "^[1-5]$",
  hdcpOutputControl: "^[0-2]$",
  licenseDuration: "^[1-9][0-9]{0,15}$",
  wvExtension: `^[ -+\\--~]{4},${base64}$`,
  extensionType: "^[ -+\\--~]{4}$",
  payload: `^${base64}$`,
  expirationTime: `^(?:\\+${seconds}|${dateTime})$`,
} as const;

type Patterns = { readonly [Name in keyof typeof patterns]: RegExp };

/** The same, compiled; with the flag `u` where a pattern speaks of Unicode, so that others count UTF-16 units. */
export const regExps: Patterns = {
  customerAuthenticator: new RegExp(patterns.customerAuthenticator, "u"),
  kek: new RegExp(patterns.kek),
  kid: new RegExp(patterns.kid),
  ek: new RegExp(patterns.ek),
  contentKey: new RegExp(patterns.contentKey),
  securityLevel: new RegExp(patterns.securityLevel),
  hdcpOutputControl: new RegExp(patterns.hdcpOutputControl),
  licenseDuration: new RegExp(patterns.licenseDuration),
  wvExtension: new RegExp(patterns.wvExtension),
  extensionType: new RegExp(patterns.extensionType),
  payload: new RegExp(patterns.payload),
  expirationTime: new RegExp(patterns.expirationTime),
};
