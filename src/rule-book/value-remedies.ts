import type { Remedies } from "../contract/remedy.ts";
import type { ValueRule } from "../contract/value-rules.ts";

/** The remedy of the rule of every parameter's value. */
export const valueRemedies: Remedies<ValueRule> = {
  "value.type": {
    source: "Tables 13 to 16 and decision D11",
    basis: "inferred",
    remedy:
      "Keys take text or a Uint8Array of their bytes, levels and seconds take text or a number, and expirationTime also takes a Date; all else takes text. The usual causes are null for what is absent, a number that YAML read from digits, and a list for a parameter that occurs once.",
  },
};
