import { isKnownAnywhere } from "./parameter-place.ts";

/** A pair as a line of a list has it. */
interface ListPair {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a list of parameters as the library reads it, one `name: text` on each line: from a list or a table of Markdown, YAML with
 * quotes, or columns of a spreadsheet. Returns `undefined` for what it reads already, and for what is no list.
 */
export function toPlainLines(text: string): string | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  // The line of dashes in a table, with the heads of the columns before it, is no pair.
  const written = lines.filter((line, at) => line !== "" && !isRule(line) && !isRule(lines[at + 1] ?? ""));
  const rows = withoutCommas(written);
  const pairs = rows.flatMap((line) => listPair(line) ?? []);
  const [first] = pairs;
  if (first === undefined || pairs.length < rows.length) return undefined;
  if (rows.length > 1) {
    return rows === written && rows.every(isPlain)
      ? undefined
      : pairs.map(({ name, text: value }) => `${name}: ${value}`).join("\n");
  }
  // A single pair is a body already, but for the colon; a sentence may begin like one.
  const isSentence = !isKnownAnywhere(first.name) || /\s/.test(first.text);
  return isSentence || rows.some(isBody) ? undefined : new URLSearchParams([[first.name, first.text]]).toString();
}

/** The members of an object without its brackets: each but the last ends in a comma. */
function withoutCommas(rows: readonly string[]): readonly string[] {
  const isObject = rows.length > 1 && rows.slice(0, -1).every((row) => row.endsWith(","));
  return isObject ? rows.map((row) => row.replace(/,$/, "")) : rows;
}

/** Whether a line may be one of a list; one with a code of the service is of an answer. */
export function isListLine(line: string): boolean {
  return isRule(line) || (listPair(line) !== undefined && !/[:=|\t]\s*[-\u2212]\d{4}\b/.test(line));
}

/** The line of dashes below the head of a table. */
function isRule(line: string): boolean {
  return /^\|[ \t|:-]{2,200}$/.test(line);
}

function isPlain(line: string): boolean {
  return /^[A-Za-z_][\w.[\]-]*[ \t]*[:=][ \t]*[^"'`*\s]/.test(line);
}

function isBody(line: string): boolean {
  return /^[A-Za-z_][\w.[\]-]*=/.test(line);
}

function listPair(line: string): ListPair | undefined {
  const cells = line.split("|").map((cell) => cell.trim());
  const [, inCells = "", second = ""] = cells;
  const plain = line.startsWith("|") && cells.length === 4 ? `${inCells}\t${second}` : line;
  const [, name, text] = pair.exec(plain) ?? [];
  return name === undefined || text === undefined ? undefined : { name, text: unwrap(text.trim()) };
}

/** A bullet or `export`, a name with quotes, stars or backquotes around it, a separator, which may stand before the stars, and a text. */
const pair = /^(?:(?:[-*+]|export)[ \t])?["'`*]{0,3}([A-Za-z_][\w.[\]-]*)["'`*]{0,3}[ \t]{0,40}[:=\t](?:\*\*)?(.*)$/;

/** Takes off the quotes around a text, unless there is something in it that only a parser of YAML may read. */
function unwrap(text: string): string {
  const [, quote = "", inner] = /^(["'`])(.*?)\1,?$/.exec(text) ?? [];
  return inner === undefined || inner.includes("\\") || inner.includes(quote) ? text : inner;
}
