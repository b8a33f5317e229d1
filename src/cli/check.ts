import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { Issues } from "../contracts/issue.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import type { Diagnosis } from "../diagnose/diagnosis.ts";
import { adviseTokenRequest } from "../http/advise.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { formatAdviceTable } from "./advice-table.ts";
import { checkLines } from "./check-lines.ts";
import { createCheck } from "./create-check.ts";
import { decodeAndUnwrap } from "./decode-and-unwrap.ts";
import { diagnoseRequest } from "./diagnose-request.ts";
import { formatDiagnosisTable, withoutTexts } from "./diagnosis-table.ts";
import { formatJson } from "./format-json.ts";
import { toBody } from "./input.ts";
import { formatIssueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { readRequest } from "./read-request.ts";
import { print, type Terminal, UsageError } from "./terminal.ts";

/** `check`: prints whether one request, or each of many lines, is valid. Returns exit code 0 if all are valid, else 1. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("check", args, {
    file: "string",
    lines: "string",
    json: "boolean",
    canonical: "boolean",
    unwrap: "boolean",
    ...decodingOptions,
  });
  const options = decodeOptions(terminal, line);
  const decode = line.flags.has("unwrap") ? decodeAndUnwrap : decodeTokenRequestBody;
  const lines = line.values.get("lines");
  if (lines !== undefined) {
    if (line.operands.length > 0 || line.values.has("file") || line.flags.has("canonical")) {
      throw new UsageError("check --lines takes one file and no other request, and prints no canonical bodies.");
    }
    return checkLines(lines, createCheck(terminal, line), () => terminal.startThread?.(line), terminal);
  }
  const text = await readRequest("check", line, terminal);
  const decoded = await decode(toBody(text), options);
  const diagnoses = diagnoseRequest(text, options);
  const isValid = decoded._tag === "Right";
  const output = isValid
    ? formatValid(decoded.right, diagnoses, options, line)
    : formatRefused(decoded.left, diagnoses, line);
  await print(terminal, output);
  return isValid ? 0 : 1;
}

function formatValid(
  request: ObservedTokenRequest,
  diagnoses: readonly Diagnosis[],
  options: DecodeOptions,
  { flags }: CommandLine,
): string {
  const advice = adviseTokenRequest(request, options);
  const canonical = flags.has("canonical") ? encodeTokenRequestBody(request) : undefined;
  if (flags.has("json")) return formatJson({ valid: true, canonical, advice, diagnoses: diagnoses.map(withoutTexts) });
  const body = canonical === undefined ? "" : `${canonical}\n`;
  return `valid\n${body}${formatAdviceTable(advice)}${formatDiagnosisTable(diagnoses)}`;
}

function formatRefused(issues: Issues, diagnoses: readonly Diagnosis[], { flags }: CommandLine): string {
  if (flags.has("json")) return formatJson({ valid: false, issues, diagnoses: diagnoses.map(withoutTexts) });
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  return `not valid, ${count}\n\n${formatIssueTable(issues)}${formatDiagnosisTable(diagnoses)}`;
}
