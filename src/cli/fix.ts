import type { DecodeOptions } from "../contracts/decode-options.ts";
import { applyFixes } from "../diagnose/apply-fixes.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { formatDiagnosisTable } from "./diagnosis-table.ts";
import { formatIssueTable } from "./issue-table.ts";
import { decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { readRequest } from "./read-request.ts";
import { print, printError, type Terminal } from "./terminal.ts";

/**
 * `fix`: prints the canonical body of a request whose every mistake can be fixed in exactly one way, and to standard error what
 * was fixed, and what is left as it is since it is accepted. Otherwise it prints only the issues and diagnoses, to standard error,
 * and returns exit code 1: also for a placeholder, which is accepted in some parameters and never meant.
 */
export async function fix(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("fix", args, { file: "string", ...decodingOptions });
  const options = decodeOptions(terminal, line);
  const body = await readRequest("fix", line, terminal);
  const fixed = applyFixes(body, options);
  if (fixed === undefined) {
    await printError(terminal, describeFailure(body, options));
    return 1;
  }
  const left = diagnose(fixed.body, options);
  if (left.some(({ id }) => id === "text.placeholder")) {
    await printError(terminal, formatDiagnosisTable([...fixed.applied, ...left]).trimStart());
    return 1;
  }
  await printError(terminal, `${formatDiagnosisTable(fixed.applied)}${formatLeft(left)}`.trimStart());
  await print(terminal, `${fixed.body}\n`);
  return 0;
}

/** Names what may be a mistake in accepted values, which no fix changes. @see decision P60 */
function formatLeft(left: readonly Diagnosis[]): string {
  return left.length === 0 ? "" : `\nleft as it is, since it is accepted:\n${formatDiagnosisTable(left).trimStart()}`;
}

/** The issues are those of the body that the diagnoses of values are about: the one within a command, a URL, or another text. */
function describeFailure(body: string, options: DecodeOptions): string {
  const diagnoses = diagnose(body, options);
  const wholes = diagnoses.filter(({ id }) => id.startsWith("body."));
  const decoded = decodeTokenRequestBody(wholes.findLast(({ fix }) => fix !== undefined)?.fix ?? body, options);
  const issues = decoded._tag === "Left" ? formatIssueTable(decoded.left) : "";
  return `${issues}${formatDiagnosisTable(diagnoses)}`.trimStart();
}
