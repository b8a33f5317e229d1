// The types of the reference: parameter names, rules with their codes, issues, results.

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

export function isParameterName(name: string): name is ParameterName {
  return (parameterNames as readonly string[]).includes(name);
}

/** Every rule in the order of the contract's table, with the service's code. */
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

export type Rule = keyof typeof ruleCodes;

export type ReferenceIssue = {
  rule: string;
  code: number | null;
  parameter: string | null;
  path: (string | number)[];
  index?: number;
  name?: string;
  suggestion?: string;
};

export type ReferenceResult =
  | { valid: true; canonical: string; request: Record<string, unknown> }
  | { valid: false; issues: ReferenceIssue[] };

export type ReferenceOptions = { now?: number | null; unknown?: "refuse" | "keep" };

/** Creates an issue; omits properties that are undefined. */
export function issue(
  rule: Rule,
  parameter: ParameterName | null,
  properties: {
    index?: number | undefined;
    name?: string | undefined;
    suggestion?: string | undefined;
  } = {},
): ReferenceIssue {
  return {
    rule,
    code: ruleCodes[rule],
    parameter,
    path: pathOf(parameter, properties.index, properties.name),
    ...(properties.index === undefined ? {} : { index: properties.index }),
    ...(properties.name === undefined ? {} : { name: properties.name }),
    ...(properties.suggestion === undefined ? {} : { suggestion: properties.suggestion }),
  };
}

/** Where in the decoded request the issue is: a parameter, an occurrence of it, or a name that may be shown. */
function pathOf(parameter: string | null, index: number | undefined, name: string | undefined): (string | number)[] {
  if (parameter === null) return name === undefined ? [] : [name];
  return index === undefined ? [parameter] : [parameter, index];
}
