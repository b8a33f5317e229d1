import type { RuleDefinition } from "./rule-definition.ts";

/** The rules of a request that names several keys, each with an index. @see section "Several keys" of docs/contracts.md */
export const keyRules = {
  "keys.mixed": {
    code: null,
    message:
      "The parameters of a key must all have an index or none: write kid.0 and contentKey.0, or kid and contentKey.",
  },
  "keys.gap": {
    code: null,
    message: "The indexes of keys must be 0, 1, 2 and so on without a gap: number the keys again from 0.",
  },
  "keys.shape": {
    code: null,
    message:
      "keys must be a list of at most 1,000 plain objects, one for each key: give each key as { kid, contentKey }.",
  },
} as const satisfies Readonly<Record<string, RuleDefinition>>;

/** The most keys that a request may name. */
export const maxKeys = 1000;

/** The id of a rule of several keys. */
export type KeyRule = keyof typeof keyRules;
