// The parameters of each contract: a table of each in canonical order.

import type { ObservedName, Rule } from "./rules.ts";
import type { Validator } from "./validated.ts";
import { observedValidators, validators } from "./values.ts";

export type ContractName = "documented" | "observed";

export interface Parameter {
  readonly name: ObservedName;
  readonly validate: Validator;
  /** The rule that an absent parameter breaks. */
  readonly missing?: Rule;
  /** Whether the name may carry an index, as in kid.0. */
  readonly isPerKey?: true;
}

export const contracts: Record<ContractName, readonly Parameter[]> = {
  documented: [
    {
      name: "customerAuthenticator",
      validate: validators.customerAuthenticator,
      missing: "customerAuthenticator.missing",
    },
    { name: "errorFormat", validate: validators.errorFormat },
    { name: "generalFlags", validate: validators.generalFlags },
    { name: "kek", validate: validators.kek },
    { name: "kid", validate: validators.kid, missing: "kid.missing" },
    { name: "ek", validate: validators.ek },
    { name: "contentKey", validate: validators.contentKey },
    { name: "contentId", validate: validators.contentId },
    { name: "securityLevel", validate: validators.securityLevel, missing: "securityLevel.missing" },
    { name: "hdcpOutputControl", validate: validators.hdcpOutputControl, missing: "hdcpOutputControl.missing" },
    { name: "licenseDuration", validate: validators.licenseDuration },
    { name: "wvExtension", validate: validators.wvExtension },
    { name: "expirationTime", validate: validators.expirationTime },
    { name: "cookie", validate: validators.cookie },
  ],
  observed: [
    {
      name: "customerAuthenticator",
      validate: observedValidators.customerAuthenticator,
      missing: "customerAuthenticator.missing",
    },
    { name: "errorFormat", validate: observedValidators.errorFormat },
    { name: "useHttps", validate: observedValidators.useHttps },
    { name: "generalFlags", validate: observedValidators.generalFlags },
    { name: "kek", validate: observedValidators.kek },
    { name: "kid", validate: observedValidators.kid, missing: "kid.missing", isPerKey: true },
    { name: "ek", validate: observedValidators.ek, isPerKey: true },
    { name: "contentKey", validate: observedValidators.contentKey, isPerKey: true },
    { name: "contentId", validate: observedValidators.contentId },
    { name: "securityLevel", validate: observedValidators.securityLevel, isPerKey: true },
    { name: "hdcpOutputControl", validate: observedValidators.hdcpOutputControl, isPerKey: true },
    { name: "trackType", validate: observedValidators.trackType, isPerKey: true },
    { name: "licenseDuration", validate: observedValidators.licenseDuration },
    { name: "playbackDuration", validate: observedValidators.playbackDuration },
    { name: "wvExtension", validate: observedValidators.wvExtension },
    { name: "expirationTime", validate: observedValidators.expirationTime },
    { name: "cookie", validate: observedValidators.cookie },
  ],
};

/** What a known name stands for: a parameter of the request, or with an index one of a key. */
interface Known {
  readonly parameter: ObservedName;
  readonly index?: number;
}

/** Returns what a name stands for in a contract; null for an unknown name. */
export function readName(name: string, contract: ContractName): Known | null {
  const plain = contracts[contract].find((parameter) => parameter.name === name);
  if (plain !== undefined) return { parameter: plain.name };
  const [, ofKey, digits] = /^([A-Za-z]+)\.(0|[1-9][0-9]{0,2})$/.exec(name) ?? [];
  const indexed = contracts[contract].find((parameter) => parameter.isPerKey && parameter.name === ofKey);
  return indexed === undefined ? null : { parameter: indexed.name, index: Number(digits) };
}
