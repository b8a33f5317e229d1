import type { ContractAdvice } from "../contract/advice.ts";
import { own } from "../contract/own-properties.ts";
import type { ObservedTokenRequest, TokenRequestKey } from "./observed-token-request.ts";

/** The English sentence of each advice of the observed contract, in canonical order. */
export const observedAdviceSentences = {
  "useHttps.digit":
    "useHttps is 1 or 0, and what the service makes of a digit is not known: write true or false, as most callers do.",
  "generalFlags.short":
    "generalFlags is 0000, which no published caller of this contract sends: write 00000000, or leave it out.",
  "contentId.long":
    "contentId has more than 36 characters, which is the most that published callers allow: shorten it.",
  "securityLevel.absent":
    "securityLevel is absent, and published callers then expect level 1: give the level that you mean.",
  "hdcpOutputControl.absent":
    "hdcpOutputControl is absent, and published callers then expect no HDCP (0): give the control that you mean.",
} as const;

/** The id of a piece of advice that only the observed contract has. */
export type ObservedAdviceId = keyof typeof observedAdviceSentences;

type ObservedAdvice = ContractAdvice<ObservedAdviceId, SubjectOf<ObservedAdviceId>>;

/** The parameter that a piece of advice is about: the first part of its id. */
type SubjectOf<Id extends string> = Id extends `${infer Parameter}.${string}` ? Parameter : never;

/** Returns the advice about a request that only the observed contract has. @see docs/contracts.md */
export function adviseObserved(request: ObservedTokenRequest): readonly ObservedAdvice[] {
  const keys = own(request, "keys");
  return [
    ...adviseIf("useHttps.digit", "useHttps", ["1", "0"].includes(own(request, "useHttps") ?? "")),
    ...adviseIf("generalFlags.short", "generalFlags", own(request, "generalFlags") === "0000"),
    ...adviseIf("contentId.long", "contentId", (own(request, "contentId") ?? "").length > usualContentIdLength),
    ...(keys?.flatMap((key, index) => adviseKey(key, { index })) ?? adviseKey(request, {})),
  ];
}

/** In UTF-16 units. */
const usualContentIdLength = 36;

function adviseKey(key: Partial<TokenRequestKey>, location: { readonly index?: number }) {
  return [
    ...adviseIf("securityLevel.absent", "securityLevel", own(key, "securityLevel") === undefined, location),
    ...adviseIf("hdcpOutputControl.absent", "hdcpOutputControl", own(key, "hdcpOutputControl") === undefined, location),
  ];
}

function adviseIf(
  id: ObservedAdviceId,
  parameter: SubjectOf<ObservedAdviceId>,
  condition: boolean,
  location: { readonly index?: number } = {},
): readonly ObservedAdvice[] {
  return condition ? [{ id, parameter, ...location, message: observedAdviceSentences[id] }] : [];
}
