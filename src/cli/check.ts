import { decodeTokenRequestBody } from "../request/decode-body.ts";
import { encodeTokenRequestBody } from "../request/encode.ts";
import { checkLines } from "./check-lines.ts";
import { decodeAndUnwrap } from "./decode-and-unwrap.ts";
import { bodyOf, readBody } from "./input.ts";
import { issueTable } from "./issue-table.ts";
import { type CommandLine, decodeOptions, judgingOptions, readCommandLine } from "./options.ts";
import { print, type Terminal, WrongUse } from "./terminal.ts";

/** `check`: the verdict on one request, or on one a line; exit code 0 where all are valid, else 1. */
export async function check(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("check", args, {
    file: "string",
    lines: "string",
    json: "boolean",
    canonical: "boolean",
    unwrap: "boolean",
    ...judgingOptions,
  });
  const options = decodeOptions(terminal, line);
  const decode = line.flags.has("unwrap") ? decodeAndUnwrap : decodeTokenRequestBody;
  const lines = line.texts.get("lines");
  if (lines !== undefined) {
    if (line.operands.length > 0 || line.texts.has("file") || line.flags.has("canonical")) {
      throw new WrongUse("check --lines takes one file and no other request, and prints no canonical bodies.");
    }
    return checkLines(lines, (body) => decode(body, options), terminal);
  }
  const decoded = await decode(bodyOf(await requestOf(line, terminal)), options);
  const isValid = decoded._tag === "Right";
  const canonical = isValid && line.flags.has("canonical") ? encodeTokenRequestBody(decoded.right) : undefined;
  if (line.flags.has("json")) {
    const verdict = isValid ? { valid: true, canonical } : { valid: false, issues: decoded.left };
    await print(terminal, `${JSON.stringify(verdict)}\n`);
  } else if (isValid) {
    await print(terminal, canonical === undefined ? "valid\n" : `valid\n${canonical}\n`);
  } else {
    await print(terminal, `not valid, ${countOf(decoded.left.length)}\n\n${issueTable(decoded.left)}`);
  }
  return isValid ? 0 : 1;
}

/** The request that the line names: an argument, a file, or standard input. */
function requestOf({ operands, texts }: CommandLine, terminal: Terminal): Promise<string> {
  const file = texts.get("file");
  const sources = [...operands, ...(file === undefined ? [] : [file])];
  if (sources.length > 1) throw new WrongUse("check takes one request: BODY, --file F, or - for standard input.");
  const [operand = "-"] = operands;
  if (file !== undefined) return readBody(terminal, file);
  return operand === "-" ? readBody(terminal, "-") : Promise.resolve(operand);
}

function countOf(issues: number): string {
  return issues === 1 ? "1 issue" : `${issues} issues`;
}
