import type { Either } from "../contract/either.ts";
import type { Issues } from "../contracts/issue.ts";
import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { withoutTexts } from "./diagnosis-table.ts";
import { formatJson } from "./format-json.ts";
import { maximumLength, toBody, toLines, tooLong } from "./input.ts";

/** A part of the report of a block: JSON lines, and how many of its lines were checked, and were bad. */
export interface Part {
  readonly report: string;
  readonly checked: number;
  readonly bad: number;
}

/** Checks a block of lines, `before` which there are so many. Gives its report in parts, the last as the value that is returned. */
export type Check = (block: string, before: number) => AsyncGenerator<Part, Part>;

/** Decodes a line; returns a promise if keys are unwrapped. */
export type Decode = (body: string) => Either<Issues, object> | Promise<Either<Issues, object>>;

/** Diagnoses a line, which was decoded. */
export type Diagnose = (text: string, decoded: Either<Issues, object>) => readonly Diagnosis[];

/** Creates the check of blocks; empty lines are skipped, but numbered. */
export function checkBlocksBy(decode: Decode, diagnose: Diagnose): Check {
  return async function* (block, before) {
    let line = before;
    let [report, checked, bad] = ["", 0, 0];
    for (const text of toLines(block)) {
      line++;
      if (text === "") continue;
      checked++;
      if (text === tooLong) {
        bad++;
        report += formatJson({ line, issues: [], error: tooLongMessage });
        continue;
      }
      const result = decode(toBody(text));
      // Awaits only promises: a microtask for each line would be measurably slower.
      const decoded = result instanceof Promise ? await result : result;
      const diagnoses = diagnose(text, decoded);
      const issues = decoded._tag === "Left" ? decoded.left : [];
      if (issues.length > 0) bad++;
      else if (diagnoses.length === 0) continue;
      report += formatJson({ line, issues, diagnoses: diagnoses.map(withoutTexts) });
      if (report.length < partLength) continue;
      yield { report, checked, bad };
      [report, checked, bad] = ["", 0, 0];
    }
    return { report, checked, bad };
  };
}

// `issues` is empty but present: who iterates over the issues of each line needs no case of its own for this one.
const tooLongMessage = `The line is too long, and was not decoded: a request has at most ${maximumLength} characters.`;

/** A report of this length is a part: that of a line can be a thousand times as long as the line. */
const partLength = 0x40000;
