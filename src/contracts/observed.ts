import { type Contract, contractOf, type WithRules } from "../contract/contract.ts";
import type { NameOf, RuleOf, ValueOf, Values } from "../contract/entry.ts";
import type { KeyRule } from "../contract/key-rules.ts";
import { severalKeys } from "../contract/several-keys.ts";
import { contentId } from "../parameters/content-id/content-id.ts";
import { contentKey } from "../parameters/content-key/content-key.ts";
import { cookie } from "../parameters/cookie/cookie.ts";
import { customerAuthenticator } from "../parameters/customer-authenticator/customer-authenticator.ts";
import { ek } from "../parameters/ek/ek.ts";
import { errorFormat } from "../parameters/error-format/error-format.ts";
import { expirationTime } from "../parameters/expiration-time/expiration-time.ts";
import { observedGeneralFlags } from "../parameters/general-flags/observed.ts";
import { observedHdcpOutputControl } from "../parameters/hdcp-output-control/observed.ts";
import { kek } from "../parameters/kek/kek.ts";
import { keySource } from "../parameters/key-source/key-source.ts";
import { kid } from "../parameters/kid/kid.ts";
import { licenseDuration } from "../parameters/license-duration/license-duration.ts";
import { playbackDuration } from "../parameters/playback-duration/playback-duration.ts";
import { observedSecurityLevel } from "../parameters/security-level/observed.ts";
import { trackType } from "../parameters/track-type/track-type.ts";
import { useHttps } from "../parameters/use-https/use-https.ts";
import { wvExtension } from "../parameters/wv-extension/wv-extension.ts";
import {
  assemble,
  assembleKey,
  assembleWithKeys,
  createValues,
  findName,
  isPolluted,
} from "./observed.straight-line.ts";
import { adviseObserved, type ObservedAdviceId } from "./observed-advice.ts";
import { observedSchemas } from "./observed-schemas.ts";
import type { ObservedTokenRequest, TokenRequestKey } from "./observed-token-request.ts";

/** The parameters in canonical order, and how each occurs. @see docs/contracts.md */
export const observedEntries = [
  { parameter: customerAuthenticator, occurs: "required" },
  { parameter: errorFormat, occurs: "optional" },
  { parameter: useHttps, occurs: "optional" },
  { parameter: observedGeneralFlags, occurs: "optional" },
  { parameter: kek, occurs: "optional" },
  { parameter: kid, occurs: "required", perKey: true, outlivesRequest: true },
  { parameter: ek, occurs: "optional", perKey: true },
  { parameter: contentKey, occurs: "optional", perKey: true },
  { parameter: contentId, occurs: "optional" },
  { parameter: observedSecurityLevel, occurs: "optional", perKey: true },
  { parameter: observedHdcpOutputControl, occurs: "optional", perKey: true },
  { parameter: trackType, occurs: "optional", perKey: true },
  { parameter: licenseDuration, occurs: "optional" },
  { parameter: playbackDuration, occurs: "optional" },
  { parameter: wvExtension, occurs: "repeated" },
  { parameter: expirationTime, occurs: "optional" },
  { parameter: cookie, occurs: "optional" },
] as const;

/** The entries of the observed contract, for types that have one property for each of them. */
export type ObservedEntries = typeof observedEntries;

/** The name of a parameter of the observed contract. */
export type ObservedName = NameOf<ObservedEntries[number]>;

/** The canonical value of each parameter; of `wvExtension`, which may be repeated, of one occurrence. */
export type ObservedValues = { [E in ObservedEntries[number] as NameOf<E>]: ValueOf<E> };

/** The rules of each parameter's value. */
export type ObservedValueRules = { [E in ObservedEntries[number] as NameOf<E>]: RuleOf<E> };

/** The id of a rule of a parameter of the observed contract, or of one across its parameters or of its keys. */
export type ObservedRule = RuleOf<ObservedEntries[number]> | (typeof keySource)[number]["rule"] | KeyRule;

/** The type of the observed contract. */
export interface ObservedContract
  extends Contract<ObservedTokenRequest, ObservedName, ObservedRule, Values<ObservedEntries>, ObservedAdviceId>,
    WithRules<ObservedRule> {}

/**
 * The observed contract: the requests that published callers send to the service today. It has more parameters and wider values
 * than the documented one, and several keys in one request.
 *
 * @example
 * ```ts
 * import { decodeTokenRequestBody, observed } from "widevine-license-token";
 *
 * const body = "customerAuthenticator=123456&useHttps=true&kid.0=%5Ekid1&contentKey.0=00000000000000000000000000000000";
 * const decoded = decodeTokenRequestBody(body, { contract: observed });
 * decoded._tag === "Right" && decoded.right.keys; // => [{ kid: "^kid1", contentKey: "00000000000000000000000000000000" }]
 * ```
 *
 * @see docs/contracts.md
 */
export const observed: ObservedContract = /* @__PURE__ */ contractOf(
  observedEntries,
  keySource,
  { findName, createValues, assemble, isPolluted },
  {
    keyedBy: /* @__PURE__ */ severalKeys<ObservedEntries, ObservedTokenRequest, TokenRequestKey>({
      assembleKey,
      assembleWithKeys,
    }),
    advise: adviseObserved,
    schemas: observedSchemas,
  },
);
