import { Failure } from "./failure.ts";
import type { RuleDefinition } from "./rule-definition.ts";

/** The rule of every parameter's value: only typed input can break it (decision D11). */
export const valueRules = {
  "value.type": {
    code: null,
    message:
      "The value must be text, or bytes for a key, or a number for a level or for seconds: convert it, and leave the parameter out instead of null.",
  },
} as const satisfies Readonly<Record<string, RuleDefinition>>;

/** The id of a rule of every parameter's value. */
export type ValueRule = keyof typeof valueRules;

/** Returned for a value whose type the parameter does not take. */
export const wrongType: Failure<ValueRule> = /* @__PURE__ */ new Failure("value.type");
