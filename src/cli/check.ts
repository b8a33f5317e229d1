import type { DecodeOptions } from "../contracts/decode-options.ts";
import type { Issues } from "../contracts/issue.ts";
import type { ObservedTokenRequest } from "../contracts/observed-token-request.ts";
import { adviseTokenRequest } from "../http/advise.ts";
import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { formatAdviceTable } from "./advice-table.ts";
import { checkLines } from "./check-lines.ts";
import { decodeAndUnwrap } from "./decode-and-unwrap.ts";
import { formatJson } from "./format-json.ts";
import { readBody, refuseFileName, toBody } from "./input.ts";
import { formatIssueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
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
    return checkLines(lines, (body) => decode(body, options), terminal);
  }
  const decoded = await decode(toBody(await readRequest(line, terminal)), options);
  const isValid = decoded._tag === "Right";
  await print(terminal, isValid ? formatValid(decoded.right, options, line) : formatRefused(decoded.left, line));
  return isValid ? 0 : 1;
}

/** Reads the request from an argument, a file, or standard input. */
function readRequest({ operands, values }: CommandLine, terminal: Terminal): Promise<string> {
  const file = values.get("file");
  const sources = [...operands, ...(file === undefined ? [] : [file])];
  if (sources.length > 1) throw new UsageError("check takes one request: BODY, --file F, or - for standard input.");
  const [operand = "-"] = operands;
  if (file !== undefined) return readBody(terminal, file);
  if (operand === "-") return readBody(terminal, "-");
  refuseFileName(operand);
  return Promise.resolve(operand);
}

function formatValid(request: ObservedTokenRequest, options: DecodeOptions, { flags }: CommandLine): string {
  const advice = adviseTokenRequest(request, options);
  const canonical = flags.has("canonical") ? encodeTokenRequestBody(request) : undefined;
  if (flags.has("json")) return formatJson({ valid: true, canonical, advice });
  return `valid\n${canonical === undefined ? "" : `${canonical}\n`}${formatAdviceTable(advice)}`;
}

function formatRefused(issues: Issues, { flags }: CommandLine): string {
  if (flags.has("json")) return formatJson({ valid: false, issues });
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  return `not valid, ${count}\n\n${formatIssueTable(issues)}`;
}
