import type { Either } from "fp-ts/lib/Either.js";
import type { Issues } from "../issue.ts";
import { bodyOf, readLines } from "./input.ts";
import { complain, print, type Terminal } from "./terminal.ts";

/**
 * `check --lines`: a JSON line for each bad line with its number, from 1, and one that sums up; memory does not grow with
 * the number of lines. Empty lines are passed over, but count.
 */
export async function checkLines(file: string, decode: Decode, terminal: Terminal): Promise<number> {
  const progress = progressOn(terminal);
  let line = 0;
  let checked = 0;
  let bad = 0;
  for await (const batch of readLines(terminal, file)) {
    let report = "";
    for (const text of batch) {
      line++;
      if (text === "") continue;
      checked++;
      const answer = decode(bodyOf(text));
      // Only what has to be waited for is waited for: a turn of the queue for each line would show.
      const decoded = answer instanceof Promise ? await answer : answer;
      if (decoded._tag === "Right") continue;
      bad++;
      report += `${JSON.stringify({ line, issues: decoded.left })}\n`;
    }
    if (report !== "") await print(terminal, report);
    await progress(`${line} lines, ${bad} bad`);
  }
  await progress("", true);
  await print(terminal, `${JSON.stringify({ checked, valid: checked - bad, bad })}\n`);
  return bad === 0 ? 0 : 1;
}

/** How a line is judged: at once, or later where keys are unwrapped. */
export type Decode = (body: string) => Either<Issues, unknown> | Promise<Either<Issues, unknown>>;

/** Shows how far the work is, on standard error where that is a terminal, a few times a second. */
function progressOn(terminal: Terminal): (text: string, always?: boolean) => Promise<void> {
  let shown = terminal.now();
  return async (text, always = false) => {
    if (terminal.stderr.isTTY !== true) return;
    if (!always && terminal.now() - shown < 250) return;
    shown = terminal.now();
    await complain(terminal, `\r\u001b[K${text}`); // back to the line's start, and clear it
  };
}
