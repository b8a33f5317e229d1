import { createReadStream, existsSync } from "node:fs";
import type { Readable } from "node:stream";
import { describeSystemError } from "./system-error.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/**
 * The most UTF-16 units of a request that is read, without its line break: 1 Mi. The contract has no limit. A request has some
 * hundred units, and decoding one with `--keep-unknown` can take more than a hundred bytes a unit.
 */
export const maximumLength = 1024 * 1024;

/** Stands for a line that is longer than {@link maximumLength}. */
export const tooLong: unique symbol = Symbol("too long");

/** A line of a file, without its line break. */
export type Line = string | typeof tooLong;

/**
 * Reads a whole file, or standard input for `-`, as one body, without one final line break. Throws a `UsageError` if it is
 * longer than {@link maximumLength}.
 */
export async function readBody(terminal: Terminal, file: string, maximum: number = maximumLength): Promise<string> {
  let body = "";
  for await (const text of readText(terminal, file)) {
    body += text;
    if (body.length > maximum + lineBreak) break;
  }
  const trimmed = body.replace(/\r?\n$/, "");
  if (trimmed.length <= maximum) return trimmed;
  throw new UsageError(`${describeSource(file)} cannot be read: a request has at most ${maximum} characters.`);
}

/** Reads the lines of a file, or of standard input for `-`, in batches as they arrive; a line ends in LF or CRLF. */
export async function* readLines(
  terminal: Terminal,
  file: string,
  maximum: number = maximumLength,
): AsyncGenerator<Line[], void> {
  for await (const block of readBlocks(terminal, file, maximum)) yield toLines(block, maximum);
}

/**
 * Reads a file, or standard input for `-`, in blocks of whole lines as they arrive, each without its last line break. Of a line
 * that is too long, only the beginning is kept until its end is reached.
 */
export async function* readBlocks(
  terminal: Terminal,
  file: string,
  maximum: number = maximumLength,
): AsyncGenerator<string, void> {
  let unfinished = "";
  for await (const text of readText(terminal, file)) {
    const end = text.lastIndexOf("\n");
    if (end !== -1) {
      yield unfinished + text.slice(0, end);
      unfinished = text.slice(end + 1);
    } else if (unfinished.length < maximum + lineBreak) {
      unfinished += text; // else the line is too long already
    }
  }
  yield unfinished;
}

/** Returns the lines of a block. */
export function toLines(block: string, maximum: number = maximumLength): Line[] {
  return block.split("\n").map((text) => {
    const line = text.endsWith("\r") ? text.slice(0, -1) : text;
    return line.length > maximum ? tooLong : line;
  });
}

/**
 * Throws a `UsageError` for an argument that is or looks like the name of a file and can be no body, since it has neither `=`
 * nor `&`: the verdict on its name would say nothing about what is in it. A URL, a command and JSON are no file names.
 */
export function refuseFileName(argument: string): void {
  if (/[=&\r\n]/.test(argument) || isUrl(argument) || isProgramText(argument)) return;
  if (!existsSync(argument) && !looksLikeFile(argument)) return;
  throw new UsageError("the argument is no body but looks like a file: give it with --file.");
}

/** Returns the query of a URL, and any other string unchanged. */
export function toBody(text: string): string {
  if (!isUrl(text)) return text;
  const hash = text.indexOf("#");
  const url = hash === -1 ? text : text.slice(0, hash);
  const query = url.indexOf("?");
  return query === -1 ? "" : url.slice(query + 1);
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Whether a text begins as a command, a call, a request line, or JSON does. */
function isProgramText(text: string): boolean {
  return /^(?:(?:[$>%] )?(?:sudo )?(?:\/(?:[\w.-]+\/)*)?curl(?:\.exe)?\s|fetch\(|POST \/|[{["])/i.test(text);
}

/** Whether a text has a slash, or ends in a point and 1 to 4 letters, as names of files do; it is no URL with a query. */
function looksLikeFile(text: string): boolean {
  return !text.includes("?") && (text.includes("/") || /\.[a-z]{1,4}$/i.test(text));
}

/** The most UTF-16 units of a line break. */
const lineBreak = "\r\n".length;

/** Reads a file or standard input in chunks; throws a `UsageError` for bytes that are not UTF-8. */
async function* readText(terminal: Terminal, file: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    const source: Readable = file === "-" ? terminal.stdin : createReadStream(file);
    for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new UsageError(`${describeSource(file)} cannot be read: ${describeSystemError(error)}.`);
  }
}

function describeSource(file: string): string {
  return file === "-" ? "standard input" : "the file";
}
