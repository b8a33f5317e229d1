import type { DecodeOptions } from "../contracts/decode-options.ts";
import { applyFixes } from "../diagnose/apply-fixes.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { formatDiagnosisTable } from "./diagnosis-table.ts";
import { formatIssueTable } from "./issue-table.ts";
import { decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { readRequest } from "./read-request.ts";
import { print, printError, type Terminal } from "./terminal.ts";

/**
 * `fix`: prints the canonical body of a request whose every mistake can be fixed in exactly one way, and to standard error what
 * was fixed. Otherwise it prints only the issues and diagnoses, to standard error, and returns exit code 1.
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
  await printError(terminal, formatDiagnosisTable(fixed.applied).trimStart());
  await print(terminal, `${fixed.body}\n`);
  return 0;
}

/** The issues are those of the body that the diagnoses of values are about: the one within a command, a URL, or another text. */
function describeFailure(body: string, options: DecodeOptions): string {
  const diagnoses = diagnose(body, options);
  const wholes = diagnoses.filter(({ id }) => id.startsWith("body."));
  const decoded = decodeTokenRequestBody(wholes.findLast(({ fix }) => fix !== undefined)?.fix ?? body, options);
  const issues = decoded._tag === "Left" ? formatIssueTable(decoded.left) : "";
  return `${issues}${formatDiagnosisTable(diagnoses)}`.trimStart();
}
