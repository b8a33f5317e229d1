import type { KeyRule } from "../contract/key-rules.ts";
import type { Remedies } from "../contract/remedy.ts";

/** The remedies of the rules of several keys, which only the observed contract has. */
export const keyRemedies: Remedies<KeyRule> = {
  "keys.mixed": {
    source: "Source HBB2",
    basis: "inferred",
    remedy:
      "Write the index after every parameter of a key (kid, ek, contentKey, securityLevel, hdcpOutputControl, trackType), or after none. Only kek has no index, since it serves all keys.",
  },
  "keys.gap": {
    source: "Source HBB2",
    basis: "inferred",
    remedy:
      "Number the keys from 0 without leaving out a number, in any order. Code that skips a key must not skip its number; a list in the property keys is numbered without your help.",
  },
  "keys.shape": {
    source: "Source HBB2 and decision D18",
    basis: "inferred",
    remedy:
      "Give keys as an array of at most 1,000 plain objects, each with kid and contentKey. Turn a Map or a record of keys into such an array first.",
  },
};
