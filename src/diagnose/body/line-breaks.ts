import type { BodyMistake } from "./body-mistake.ts";

/** A body that was wrapped, or that ends in a line break. */
export const lineBreaks: BodyMistake<"body.line-breaks"> = {
  id: "body.line-breaks",
  message: "The body has line breaks: send it as one line, without the spaces around the breaks.",
  recognize: (body) => (/[\r\n]/.test(body) ? { fix: unwrap(body) } : undefined),
};

/** The lines of a text, which end in CRLF, LF or CR. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|[\r\n]/);
}

/** Takes the line breaks out, with the spaces and tabs around them, but no others. */
function unwrap(body: string): string {
  const wrapped = splitLines(body);
  const last = wrapped.length - 1;
  return wrapped.map((line, at) => withoutSpaces(line, at > 0, at < last)).join("");
}

function withoutSpaces(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  while (atStart && start < end && isSpace(line, start)) start++;
  while (atEnd && start < end && isSpace(line, end - 1)) end--;
  return line.slice(start, end);
}

function isSpace(line: string, at: number): boolean {
  const character = line.charAt(at);
  return character === " " || character === "\t";
}
