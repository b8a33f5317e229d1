import { type Contract, contractOf, namesOf, type WithRules } from "../contract/contract.ts";
import type { NameOf, RequiredNameOf, RuleOf, ValueOf, Values } from "../contract/entry.ts";
import { contentId } from "../parameters/content-id/content-id.ts";
import { contentKey } from "../parameters/content-key/content-key.ts";
import { cookie } from "../parameters/cookie/cookie.ts";
import { customerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import { ek } from "../parameters/ek/ek.ts";
import { errorFormat } from "../parameters/error-format/error-format.ts";
import { expirationTime } from "../parameters/expiration-time/expiration-time.ts";
import { generalFlags } from "../parameters/general-flags/general-flags.ts";
import { hdcpOutputControl } from "../parameters/hdcp-output-control/hdcp-output-control.ts";
import { kek } from "../parameters/kek/kek.ts";
import { keySource } from "../parameters/key-source/key-source.ts";
import { kid } from "../parameters/kid/kid.ts";
import { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import { securityLevel } from "../parameters/security-level/security-level.ts";
import { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import { assemble, createValues, findName, isPolluted } from "./documented.straight-line.ts";
import type { TokenRequest } from "./token-request.ts";

/** The parameters in canonical order, and how each occurs. @see tables 13 to 16 */
export const documentedEntries = [
  { parameter: customerAuthenticator, occurs: "required" },
  { parameter: errorFormat, occurs: "optional" },
  { parameter: generalFlags, occurs: "optional" },
  { parameter: kek, occurs: "optional" },
  { parameter: kid, occurs: "required", outlivesRequest: true, indexedElsewhere: true },
  { parameter: ek, occurs: "optional", indexedElsewhere: true },
  { parameter: contentKey, occurs: "optional", indexedElsewhere: true },
  { parameter: contentId, occurs: "optional" },
  { parameter: securityLevel, occurs: "required", indexedElsewhere: true },
  { parameter: hdcpOutputControl, occurs: "required", indexedElsewhere: true },
  { parameter: licenseDuration, occurs: "optional" },
  { parameter: wvExtension, occurs: "repeated" },
  { parameter: expirationTime, occurs: "optional" },
  { parameter: cookie, occurs: "optional" },
] as const;

/** The entries of the documented contract, for types that have one property for each of them. */
export type DocumentedEntries = typeof documentedEntries;

/** The name of a parameter of the documented contract. */
export type DocumentedName = NameOf<DocumentedEntries[number]>;

/** The name of a parameter that every request of the documented contract must give, whatever else it gives. */
export type RequiredName = RequiredNameOf<DocumentedEntries>;

/** The canonical value of each parameter; of `wvExtension`, which may be repeated, of one occurrence. */
export type ParameterValues = { [E in DocumentedEntries[number] as NameOf<E>]: ValueOf<E> };

/** The rules of each parameter's value. */
export type ValueRules = { [E in DocumentedEntries[number] as NameOf<E>]: RuleOf<E> };

/** The names of the parameters that may be repeated. */
export type RepeatedName = NameOf<Extract<DocumentedEntries[number], { readonly occurs: "repeated" }>>;

/** The id of a rule of a parameter of the documented contract, or of one across its parameters. */
export type DocumentedRule = RuleOf<DocumentedEntries[number]> | (typeof keySource)[number]["rule"];

/** The type of the documented contract. */
export interface DocumentedContract
  extends Contract<TokenRequest, DocumentedName, DocumentedRule, Values<DocumentedEntries>, never>,
    WithRules<DocumentedRule> {}

/**
 * The documented contract, which is the default everywhere: what the page of the service says.
 *
 * @example
 * ```ts
 * import { documented } from "widevine-license-token";
 *
 * documented.parameterNames[0]; // => "customerAuthenticator"
 * documented.parameterNames.length; // => 14
 * ```
 *
 * @see tables 13 to 16
 */
export const documented: DocumentedContract = /* @__PURE__ */ contractOf(documentedEntries, keySource, {
  findName,
  createValues,
  assemble,
  isPolluted,
});

/**
 * The names of the documented contract's parameters, in canonical order: that of the tables, and of the canonical body.
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
export const parameterNames: readonly DocumentedName[] = /* @__PURE__ */ namesOf(documentedEntries);
