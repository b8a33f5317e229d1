import { applyFixes } from "../diagnose/apply-fixes.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { formatDiagnosisTable } from "./diagnosis-table.ts";
import { readBody, refuseFileName } from "./input.ts";
import { formatIssueTable } from "./issue-table.ts";
import { decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";

/**
 * `fix`: prints the canonical body of a request whose every mistake can be fixed in exactly one way, and to standard error what
 * was fixed. Otherwise it prints only the issues and diagnoses, to standard error, and returns exit code 1.
 */
export async function fix(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("fix", args, { file: "string", ...decodingOptions });
  const sources = [...line.operands, ...[...line.values].flatMap(([name, value]) => (name === "file" ? [value] : []))];
  if (sources.length > 1) throw new UsageError("fix takes one request: BODY, --file F, or - for standard input.");
  const [operand = "-"] = line.operands;
  const file = line.values.get("file") ?? (operand === "-" ? "-" : undefined);
  if (file === undefined) refuseFileName(operand);
  const body = file === undefined ? operand : await readBody(terminal, file);
  const options = decodeOptions(terminal, line);
  const fixed = applyFixes(body, options);
  if (fixed !== undefined) {
    await printError(terminal, formatDiagnosisTable(fixed.applied));
    await print(terminal, `${fixed.body}\n`);
    return 0;
  }
  const decoded = decodeTokenRequestBody(body, options);
  const issues = decoded._tag === "Left" ? formatIssueTable(decoded.left) : "";
  await printError(terminal, `${issues}${formatDiagnosisTable(diagnose(body, options))}`);
  return 1;
}
