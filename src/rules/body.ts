/** The rules `body.*`: the code of a violation, and the English sentence. */
export const rules = {
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
} as const;
