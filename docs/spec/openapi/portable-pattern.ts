/**
 * A pattern of ECMA-262 in the words that RE2, PCRE, Java and Python read alike: ranges in place of `\d`, `\s` and `\p`,
 * which are other sets there. It accepts the same texts, but for lone surrogates, which no body in UTF-8 holds.
 *
 * @see JSON Schema 2020-12 core, section 6.4, which asks for such patterns
 */
export function portablePattern(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]])*\]|\\d|\\P\{\w+\}/g, (part) =>
    part.startsWith("[") ? withWords(part, ranges) : withWords(part, classes),
  );
}

// What \s is in ECMA-262: white space, the ends of lines, and the byte order mark. They stand here as they are.
const whiteSpace = "\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/** What a word means inside brackets. */
const ranges: Readonly<Record<string, string>> = {
  "\\d": "0-9",
  "\\s": whiteSpace,
  "\\p{Cc}": "\\x00-\\x1f\\x7f-\u009f",
  "\\p{Cs}": "",
};

/** What a word means outside of them. */
const classes: Readonly<Record<string, string>> = { "\\d": "[0-9]", "\\P{Cs}": String.raw`[\s\S]` };

function withWords(part: string, words: Readonly<Record<string, string>>): string {
  return part.replace(/\\[ds]|\\[pP]\{\w+\}/g, (word) => words[word] ?? word);
}
