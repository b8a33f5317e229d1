import type { RuleDefinition } from "./rule-definition.ts";

/** The rules of a body or an input as a whole, which every contract has: the service has no code for them. */
export const bodyRules = {
  "body.percent-encoding": {
    code: null,
    message: "A percent sign must be followed by two hexadecimal digits: write the percent sign itself as %25.",
  },
  "body.utf-8": {
    code: null,
    message:
      "Names and texts must be well-formed UTF-8 once percent-decoded: encode the text again as UTF-8, without lone surrogates.",
  },
  "body.unknown-parameter": {
    code: null,
    message:
      "This name is none of the 14 parameters, whose names are case-sensitive: correct it or remove it; where unknown parameters are kept, its value must be text.",
  },
  "body.duplicate-parameter": {
    code: null,
    message: "Only wvExtension may occur more than once: keep one occurrence of this parameter.",
  },
  "body.too-many-issues": {
    code: null,
    message: "There are 100 issues or more, and the rest was not judged: mend these and check again.",
  },
  "input.type": {
    code: null,
    message:
      "The input must be a string where a body is read, or an object, no list or map, with readable members where a request is: hand over one of these.",
  },
} as const satisfies Readonly<Record<string, RuleDefinition>>;

/** The id of a rule of a body or an input as a whole. */
export type BodyRule = keyof typeof bodyRules;
