import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { type Terminal, UsageError } from "./terminal.ts";

/** Reads a whole file, or standard input for `-`, as one body, without one final line break. */
export async function readBody(terminal: Terminal, file: string): Promise<string> {
  let body = "";
  for await (const text of readText(terminal, file)) body += text;
  return body.replace(/\r?\n$/, "");
}

/** Reads the lines of a file, or of standard input for `-`, in batches as they arrive; a line ends in LF or CRLF. */
export async function* readLines(terminal: Terminal, file: string): AsyncGenerator<string[], void> {
  let unfinished = "";
  for await (const text of readText(terminal, file)) {
    const end = text.lastIndexOf("\n");
    if (end !== -1) yield (unfinished + text.slice(0, end)).split("\n").map(removeReturn);
    unfinished = end === -1 ? unfinished + text : text.slice(end + 1);
  }
  yield [removeReturn(unfinished)];
}

/** Returns the query of a URL, and any other string unchanged. */
export function toBody(text: string): string {
  if (!/^https?:\/\//i.test(text)) return text;
  const hash = text.indexOf("#");
  const url = hash === -1 ? text : text.slice(0, hash);
  const query = url.indexOf("?");
  return query === -1 ? "" : url.slice(query + 1);
}

/** Reads a file or standard input in chunks; throws a `UsageError` for bytes that are not UTF-8. */
async function* readText(terminal: Terminal, file: string): AsyncGenerator<string, void> {
  const source: Readable = file === "-" ? terminal.stdin : createReadStream(file, { highWaterMark: 0x40000 });
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw new UsageError(`${file === "-" ? "standard input" : "the file"} cannot be read: ${describeError(error)}.`);
  }
}

function describeError(error: unknown): string {
  const code: unknown = Reflect.get(Object(error), "code");
  return reasons.get(code) ?? `the system says ${String(code)}`;
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["ENOENT", "there is none of that name"],
  ["EISDIR", "it is a directory"],
  ["EACCES", "permission is denied"],
  ["ERR_ENCODING_INVALID_ENCODED_DATA", "its bytes are no UTF-8"],
  ["ERR_STRING_TOO_LONG", "a line is too long"],
]);

function removeReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
