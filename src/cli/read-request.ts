import { readBody, refuseFileName } from "./input.ts";
import type { CommandLine } from "./options.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** Reads the one request of a command from an argument, a file, or standard input. */
export async function readRequest(
  command: string,
  { operands, values }: CommandLine,
  terminal: Terminal,
): Promise<string> {
  const file = values.get("file");
  const sources = [...operands, ...(file === undefined ? [] : [file])];
  if (sources.length > 1)
    throw new UsageError(`${command} takes one request: BODY, --file F, or - for standard input.`);
  const [operand = "-"] = operands;
  if (file !== undefined) return readBody(terminal, file);
  if (operand === "-") return readBody(terminal, "-");
  refuseFileName(operand);
  return operand;
}
