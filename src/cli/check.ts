import { decodeTokenRequestBody } from "../request/decode.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { checkLines } from "./check-lines.ts";
import { decodeAndUnwrap } from "./decode-and-unwrap.ts";
import { readBody, toBody } from "./input.ts";
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
  const canonical = isValid && line.flags.has("canonical") ? encodeTokenRequestBody(decoded.right) : undefined;
  if (line.flags.has("json")) {
    const result = isValid ? { valid: true, canonical } : { valid: false, issues: decoded.left };
    await print(terminal, `${JSON.stringify(result)}\n`);
  } else if (isValid) {
    await print(terminal, canonical === undefined ? "valid\n" : `valid\n${canonical}\n`);
  } else {
    await print(terminal, `not valid, ${formatCount(decoded.left.length)}\n\n${formatIssueTable(decoded.left)}`);
  }
  return isValid ? 0 : 1;
}

/** Reads the request from an argument, a file, or standard input. */
function readRequest({ operands, values }: CommandLine, terminal: Terminal): Promise<string> {
  const file = values.get("file");
  const sources = [...operands, ...(file === undefined ? [] : [file])];
  if (sources.length > 1) throw new UsageError("check takes one request: BODY, --file F, or - for standard input.");
  const [operand = "-"] = operands;
  if (file !== undefined) return readBody(terminal, file);
  return operand === "-" ? readBody(terminal, "-") : Promise.resolve(operand);
}

function formatCount(issues: number): string {
  return issues === 1 ? "1 issue" : `${issues} issues`;
}
