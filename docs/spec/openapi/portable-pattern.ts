import { patternLimit } from "../../../src/text/pattern-limit.ts";

/**
 * A pattern of ECMA-262 in the words that RE2, PCRE, Java and Python read alike: ranges in place of `\d`, `\s` and `\p`,
 * which are other sets there, and `*` and `+` in place of the limit of a loop, which RE2 and PCRE refuse. It accepts the same
 * texts, but for lone surrogates, which no body in UTF-8 holds, and for texts beyond the limit.
 *
 * @see JSON Schema 2020-12 core, section 6.4, which asks for such patterns
 */
export function portablePattern(pattern: string): string {
  return withOpenLoops(pattern).replace(/\[(?:\\.|[^\]])*\]|\\d|\\P\{\w+\}/g, (part) =>
    part.startsWith("[") ? withWords(part, ranges) : withWords(part, classes),
  );
}

/**
 * RE2 counts to 1,000. A loop without a limit is safe in V8 where each round has the same length: V8 then stores nothing for
 * a round. With `{4}` inside it does, so four characters are written out.
 */
function withOpenLoops(pattern: string): string {
  return pattern
    .replace(new RegExp(String.raw`\(\?:(\[[^\]]*\])\{4\}\)\{0,${patternLimit / 4}\}`, "g"), (_, digit: string) => {
      return `(?:${digit.repeat(4)})*`;
    })
    .replaceAll(`{0,${patternLimit}}`, "*")
    .replaceAll(`{1,${patternLimit}}`, "+");
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
