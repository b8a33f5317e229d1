import { decodeTokenResponse } from "widevine-license-token/core";
import type { ParameterName, RuleId } from "widevine-license-token/form";
import { type EventError, eventError, observedRules, rules } from "widevine-license-token/rules";
import type { LanguageTag } from "./context.ts";
import { logicTexts } from "./languages/index.ts";

/** What the page says of a code of the service. */
export interface CodeInfo {
  readonly code: number;
  /** With the ASCII hyphen: `-2018`. */
  readonly id: string;
  /** One sentence. */
  readonly meaning: string;
  readonly actor: "caller" | "account" | "service" | "player" | "unknown";
  /** Who must act, in words. */
  readonly who: string;
  /** What to do: one or two sentences. */
  readonly todo: string;
  /** The fields concerned, in canonical order. */
  readonly fields: readonly ParameterName[];
  /** The rules that find it before anything is sent, of both contracts. */
  readonly rules: readonly RuleId[];
}

/** What is known of a code; `undefined` if the service has no such code. */
export function codeInfo(code: number, language: LanguageTag): CodeInfo | undefined {
  const event = eventError(code);
  return event && toInfo(event, language);
}

function toInfo({ code, meaning, parameters, remedy }: EventError, language: LanguageTag): CodeInfo {
  const { actors, events } = logicTexts(language).codes;
  const [said, todo] = events?.[code] ?? [meaning, remedy];
  const actor = actorOf(code);
  const id = String(code);
  return { code, id, meaning: said, actor, who: actors[actor], todo, fields: parameters, rules: rulesOf(code) };
}

/** As an answer with this code tells it. */
function actorOf(code: number): CodeInfo["actor"] {
  const answer = decodeTokenResponse({ status: 400, body: JSON.stringify({ code }) });
  return answer._tag === "Left" ? answer.left.actor : "unknown";
}

function rulesOf(code: number): readonly RuleId[] {
  const ids = ruleIds.filter((id) => rules[id].code === code);
  return ids.filter((id, at) => ids.indexOf(id) === at);
}

/** All rules of both contracts; those of the documented one first. */
export const ruleIds: readonly RuleId[] = Object.keys({ ...rules, ...observedRules }).filter(isRuleId);

function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
