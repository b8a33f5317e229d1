import type { Either } from "../contract/either.ts";
import type { Issues } from "../contracts/issue.ts";
import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { withoutTexts } from "./diagnosis-table.ts";
import { formatJson } from "./format-json.ts";
import { maximumLength, readLines, toBody, tooLong } from "./input.ts";
import { print, printError, type Terminal } from "./terminal.ts";

/**
 * `check --lines`: prints a JSON line for each line that is bad, or is valid and has diagnoses, with its number from 1, and a
 * summary. Returns the exit code.
 * Memory grows neither with the number of lines nor with their length. Empty lines are skipped, but numbered.
 * If the reader of the output closes it, it ends with the exit code for the lines so far.
 */
export async function checkLines(
  file: string,
  decode: Decode,
  diagnose: Diagnose,
  terminal: Terminal,
): Promise<number> {
  const progress = createProgress(terminal);
  let line = 0;
  let checked = 0;
  let bad = 0;
  for await (const batch of readLines(terminal, file)) {
    let report = "";
    for (const text of batch) {
      line++;
      if (text === "") continue;
      checked++;
      if (text === tooLong) {
        bad++;
        report += formatJson({ line, issues: [], error: tooLongMessage });
        continue;
      }
      const body = toBody(text);
      const result = decode(body);
      // Awaits only promises: a microtask for each line would be measurably slower.
      const decoded = result instanceof Promise ? await result : result;
      const diagnoses = diagnose(text, decoded);
      const issues = decoded._tag === "Left" ? decoded.left : [];
      if (issues.length > 0) bad++;
      else if (diagnoses.length === 0) continue;
      report += formatJson({ line, issues, diagnoses: diagnoses.map(withoutTexts) });
      if (report.length < reportLength) continue;
      if (!(await print(terminal, report))) return exitCode(bad); // nobody reads the rest
      report = "";
    }
    if (report !== "" && !(await print(terminal, report))) return exitCode(bad);
    await progress(`${line} lines, ${bad} bad`);
  }
  await progress("", true);
  await print(terminal, formatJson({ checked, valid: checked - bad, bad }));
  return exitCode(bad);
}

function exitCode(bad: number): number {
  return bad === 0 ? 0 : 1;
}

// `issues` is empty but present: who iterates over the issues of each line needs no case of its own for this one.
const tooLongMessage = `The line is too long, and was not decoded: a request has at most ${maximumLength} characters.`;

/** A report of this length is printed before the end of its batch: that of a line can be a thousand times as long as the line. */
const reportLength = 0x40000;

/** Decodes a line; returns a promise if keys are unwrapped. */
export type Decode = (body: string) => Either<Issues, object> | Promise<Either<Issues, object>>;

/** Diagnoses a line, which was decoded. */
export type Diagnose = (text: string, decoded: Either<Issues, object>) => readonly Diagnosis[];

/** Shows the progress on standard error if it is a terminal, at most four times a second. */
function createProgress(terminal: Terminal): (text: string, always?: boolean) => Promise<void> {
  let shown = terminal.now();
  return async (text, always = false) => {
    if (terminal.stderr.isTTY !== true) return;
    if (!always && terminal.now() - shown < 250) return;
    shown = terminal.now();
    await printError(terminal, `\r\u001b[K${text}`); // go to the start of the line, and clear it
  };
}
