const names = [
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

/**
 * The name of one of the 14 parameters of a token request; names are case-sensitive.
 *
 * @see tables 13 to 16
 */
export type ParameterName = (typeof names)[number];

/**
 * The 14 parameter names in canonical order: the order of the tables, and of the canonical body.
 *
 * @example
 * ```ts
 * import { parameterNames } from "widevine-license-token";
 *
 * parameterNames[0]; // => "customerAuthenticator"
 * parameterNames.length; // => 14
 * ```
 *
 * @see tables 13 to 16
 */
export const parameterNames: readonly ParameterName[] = Object.freeze(names);

/** Whether `name` is exactly the name of a parameter. */
export function isParameterName(name: string): name is ParameterName {
  return parameterIndex(name) !== -1;
}

/** The place of a parameter in canonical order, from 0; -1 where `name` is no parameter's. */
export function parameterIndex(name: string): number {
  const known: readonly string[] = names;
  return known.indexOf(name);
}
