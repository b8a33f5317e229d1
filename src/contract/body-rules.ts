import type { RuleDefinition } from "./rule-definition.ts";
import type { ValueRule } from "./value-rules.ts";

/** The rules of a body or an input as a whole, which every contract has: the service has no code for them. */
export const bodyRules = {
  "body.percent-encoding": {
    code: null,
    message: "A percent sign must be followed by two hexadecimal digits: write a literal percent sign as %25.",
  },
  "body.utf-8": {
    code: null,
    message:
      "Names and values must be UTF-8 after percent-decoding: encode the text again as UTF-8, without lone surrogates.",
  },
  "body.unknown-parameter": {
    code: null,
    message: "Unknown parameter: correct the name (names are case-sensitive) or remove it.",
  },
  "body.duplicate-parameter": {
    code: null,
    message: "Only wvExtension may occur more than once: keep one of this parameter.",
  },
  "body.too-many-issues": {
    code: null,
    message: "A list has at most 100 issues, and the rest was not checked: fix these and check again.",
  },
  "input.type": {
    code: null,
    message: "Expected a plain object, not a list, Map or FormData: pass FormData to formValues, and parse JSON first.",
  },
} as const satisfies Readonly<Record<string, RuleDefinition>>;

/** The sentence of `input.type` where a body is decoded, and not an object. */
export const bodyTypeMessage =
  "Expected an urlencoded string, or its UTF-8 as a Uint8Array: read the text of the request first.";

/** The id of a rule of a body or an input as a whole. */
export type BodyRule = keyof typeof bodyRules;

/** The id of a rule that every contract has. */
export type CommonRule = BodyRule | ValueRule;
