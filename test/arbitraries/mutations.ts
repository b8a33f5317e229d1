import fc from "fast-check";
import type { CommonRule } from "../../src/contract/body-rules.ts";
import type { DocumentedRule } from "../../src/contracts/documented.ts";
import type { ObservedRule } from "../../src/contracts/observed.ts";
import { loneSurrogate } from "../hostile/texts.ts";
import { type BrokenInput, type Mutation, Mutations, oneOf } from "../request/mutations.ts";
import { commonMutations, integersBeyond } from "./common-mutations.ts";
import { byKeys, byNameInKey, byUnknownInKey } from "./key-mutations.ts";

export type { BrokenInput };

const documentedRules = new Mutations(false);
const observedRules = new Mutations(true);
const observedCommon = commonMutations(observedRules, true);

/** A mutation for each rule of the documented contract that decoding checks. */
export const mutations: { readonly [R in Exclude<DocumentedRule | CommonRule, "ek.unwrap">]: Mutation } = {
  ...commonMutations(documentedRules, false),
  "securityLevel.missing": oneOf(
    documentedRules.byString("securityLevel.missing"),
    documentedRules.byUndefined("securityLevel", "securityLevel.missing"),
  ),
  "hdcpOutputControl.missing": oneOf(
    documentedRules.byString("hdcpOutputControl.missing"),
    documentedRules.byUndefined("hdcpOutputControl", "hdcpOutputControl.missing"),
  ),
  "hdcpOutputControl.range": documentedRules.byStringOr(
    "hdcpOutputControl",
    "hdcpOutputControl.range",
    integersBeyond(2),
  ),
};

/** A mutation for each rule of the observed contract that decoding checks. */
export const observedMutations: { readonly [R in Exclude<ObservedRule | CommonRule, "ek.unwrap">]: Mutation } = {
  ...observedCommon,
  "body.unknown-parameter": oneOf(observedCommon["body.unknown-parameter"], byUnknownInKey(observedRules)),
  "body.utf-8": oneOf(observedCommon["body.utf-8"], byNameInKey(observedRules)),
  "hdcpOutputControl.range": observedRules.byStringOr(
    "hdcpOutputControl",
    "hdcpOutputControl.range",
    integersBeyond(5),
  ),
  "useHttps.value": observedRules.byStringOr("useHttps", "useHttps.value", loneSurrogate),
  "trackType.value": observedRules.byStringOr(
    "trackType",
    "trackType.value",
    fc.oneof(fc.constantFrom<unknown>(5, -1, 1.5, Number.NaN, 2 ** 53), loneSurrogate),
  ),
  "playbackDuration.integer": observedRules.byStringOr(
    "playbackDuration",
    "playbackDuration.integer",
    fc.oneof(fc.constantFrom<unknown>(0, -0, -1, 0.5, 2 ** 53), loneSurrogate),
  ),
  "keys.mixed": observedRules.byString("keys.mixed"),
  "keys.gap": observedRules.byString("keys.gap"),
  "keys.shape": byKeys(observedRules),
};
