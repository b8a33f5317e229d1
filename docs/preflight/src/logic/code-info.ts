import type { ParameterName, RuleId } from "widevine-license-token/form";
import { type EventError, eventError, rules } from "widevine-license-token/rules";
import type { LanguageTag } from "./context.ts";

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
  /** The rules that find it before anything is sent. */
  readonly rules: readonly RuleId[];
}

/** What is known of a code; `undefined` if the service has no such code. */
export function codeInfo(code: number, language: LanguageTag): CodeInfo | undefined {
  const event = eventError(code);
  return event && toInfo(event, language);
}

function toInfo({ code, meaning, parameters, remedy }: EventError, _language: LanguageTag): CodeInfo {
  return {
    code,
    id: String(code),
    meaning,
    actor: "unknown",
    who: "",
    todo: remedy,
    fields: parameters,
    rules: Object.entries(rules).flatMap(([, rule]) => (rule.code === code ? [] : [])),
  };
}
