/** Generates the body of a function that finds a name and its `=` in bytes, which it compares in words of four bytes. */
export function generateFindName(names: readonly string[]): string {
  const found = names.map((name, index) => ({ index, words: toWords(`${name}=`) }));
  const whole = found.filter(({ words: [first] }) => first?.length === 4);
  const firstWords = [...new Set(whole.map(({ words: [first] }) => first))];
  const cases = firstWords.map((word) => {
    const candidates = whole.filter(({ words: [first] }) => first === word);
    const returns = candidates.map(({ index, words }) => generateReturn(index, words.slice(1)));
    const ends = returns.some((line) => line.startsWith("return")) ? [] : ["return -1;"];
    return `case ${toHex(word ?? "")}: // ${word}\n${[...returns, ...ends].map((line) => `      ${line}`).join("\n")}`;
  });
  // A name of fewer than three letters ends in its first word.
  const short = found.filter(({ words: [first] }) => first?.length !== 4);
  const others = short.map(({ index, words: [first = ""] }) => `if (${comparison(first, 0)}) return ${index};`);
  return `switch (bytes.getInt32(at)) {
    ${cases.join("\n    ")}
    default:
${[...others, "return -1;"].map((line) => `      ${line}`).join("\n")}
  }`;
}

function generateReturn(index: number, words: readonly string[]): string {
  const comparisons = words.map((word, at) => comparison(word, 4 * (at + 1)));
  return comparisons.length === 0 ? `return ${index};` : `if (${comparisons.join(" && ")}) return ${index};`;
}

/** Compares the bytes from an offset with a word, which may have fewer than four. */
function comparison(word: string, offset: number): string {
  const place = offset === 0 ? "at" : `at + ${offset}`;
  if (word.length === 4) return `bytes.getInt32(${place}) === ${toHex(word)}`;
  const unused = 8 * (4 - word.length);
  return `bytes.getInt32(${place}) >> ${unused} === ${toHex(word)}`;
}

function toWords(text: string): readonly string[] {
  return text.match(/.{1,4}/g) ?? [];
}

/** The bytes of ASCII letters as one number. */
function toHex(word: string): string {
  return `0x${Buffer.from(word, "latin1").toString("hex")}`;
}
