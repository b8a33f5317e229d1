// The names of the parameters, and the rules with their codes.

/** The parameters of the documented contract, in canonical order. */
export const parameterNames = [
  "customerAuthenticator",
  "errorFormat",
  "generalFlags",
  "kek",
  "kid",
  "ek",
  "contentKey",
  "contentId",
  "securityLevel",
  "hdcpOutputControl",
  "licenseDuration",
  "wvExtension",
  "expirationTime",
  "cookie",
] as const;

export type ParameterName = (typeof parameterNames)[number];

/** The parameters of the observed contract, which has those of the documented one, and three more. */
export type ObservedName = ParameterName | "useHttps" | "trackType" | "playbackDuration";

export function isParameterName(name: string): name is ParameterName {
  return parameterNames.some((parameter) => parameter === name);
}

/** Every rule of the documented contract in the order of its table, with the service's code. */
export const ruleCodes = {
  "value.type": null,
  "customerAuthenticator.missing": -2017,
  "customerAuthenticator.characters": -2018,
  "errorFormat.value": -3004,
  "generalFlags.value": -5003,
  "kek.format": -4024,
  "kid.missing": -4018,
  "kid.hex": -4020,
  "kid.length": -4021,
  "kid.name": -4022,
  "ek.format": -4024,
  "ek.requires-kek": -4024,
  "ek.unwrap": -4024,
  "contentKey.missing": -2005,
  "contentKey.hex": -2027,
  "contentId.text": null,
  "securityLevel.missing": -7003,
  "securityLevel.value": -7004,
  "hdcpOutputControl.missing": -7006,
  "hdcpOutputControl.integer": -2034,
  "hdcpOutputControl.range": -2034,
  "licenseDuration.integer": -7007,
  "wvExtension.shape": -7009,
  "wvExtension.type": -2036,
  "wvExtension.payload-missing": -2035,
  "wvExtension.payload-base64": -2037,
  "expirationTime.format": -2002,
  "expirationTime.zone": -2002,
  "expirationTime.date": -2002,
  "expirationTime.lifetime": -2002,
  "expirationTime.past": -2002,
  "cookie.length": -2033,
  "cookie.text": -2033,
  "body.percent-encoding": null,
  "body.utf-8": null,
  "body.unknown-parameter": null,
  "body.duplicate-parameter": null,
  "body.too-many-issues": null,
  "input.type": null,
} as const;

/** The rules that only the observed contract has. */
export const observedRuleCodes = {
  "keys.mixed": null,
  "keys.gap": null,
  "keys.shape": null,
  "useHttps.value": null,
  "trackType.value": null,
  "playbackDuration.integer": null,
} as const;

/** The code of each rule of both contracts. */
export const codes = { ...ruleCodes, ...observedRuleCodes };

export type Rule = keyof typeof codes;

export function codeOf(rule: Rule): number | null {
  return codes[rule];
}
