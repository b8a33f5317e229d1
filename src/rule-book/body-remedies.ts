import type { BodyRule } from "../contract/body-rules.ts";
import type { Remedies } from "../contract/remedy.ts";

/** The remedies of the rules of a whole body or input, for which table 18 has no code. */
export const bodyRemedies: Remedies<BodyRule> = {
  "body.percent-encoding": {
    source: "WHATWG URL standard, application/x-www-form-urlencoded, and decision D13",
    basis: "inferred",
    remedy:
      "Let URLSearchParams write the body instead of joining strings: it writes a percent sign as %25. A body that was cut short can also end inside an escape.",
  },
  "body.utf-8": {
    source: "WHATWG URL standard, application/x-www-form-urlencoded, and decision D13",
    basis: "inferred",
    remedy:
      "Encode names and texts as UTF-8, as URLSearchParams and encodeURIComponent do. The usual causes are a form in ISO 8859-1, the old function escape, and text that was cut in the middle of a character.",
  },
  "body.unknown-parameter": {
    source: "Tables 13 to 16 and decision D13",
    basis: "inferred",
    remedy:
      'Write the name exactly as the contract does, capital letters included; a suggestion in the issue is the nearest parameter. Parameters that published callers send belong to the observed contract; to let others through, decode with unknown: "keep", and give their values as text.',
  },
  "body.duplicate-parameter": {
    source: "Table 14, wvExtension, and decision D13",
    basis: "inferred",
    remedy:
      "Keep one occurrence, and look for code that appends where it should set, as URLSearchParams can do both. In an object, a parameter has no place in extra, which is for unknown names.",
  },
  "body.too-many-issues": {
    source: "Decision D14",
    basis: "inferred",
    remedy:
      "Fix the 100 issues that are listed and check again, for the rest was not checked. So many usually mean that the input is no token request at all.",
  },
  "input.type": {
    source: "Decisions D11 and D13",
    basis: "inferred",
    remedy:
      "Pass a body as a string, with await request.text() or toString() of URLSearchParams, and a request as an object whose properties are the parameters. JSON must be parsed first; for a FormData there is formValues of widevine-license-token/form.",
  },
};
