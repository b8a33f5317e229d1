import type { RuleId } from "../rules.ts";

/** The sentences of the rules whose ids begin with `Subject`. */
export type Chapter<Subject extends string> = { readonly [R in Extract<RuleId, `${Subject}.${string}`>]: string };
