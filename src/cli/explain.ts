import { type Explained, type Explaining, findExplained, isParameter, listExplained } from "./explained.ts";
import { findNearest } from "./find-nearest.ts";
import { formatEntry, formatList } from "./format-explained.ts";
import { formatJson } from "./format-json.ts";
import { parseContract, readCommandLine } from "./options.ts";
import { print, type Terminal, UsageError } from "./terminal.ts";

/**
 * `explain`: prints what there is to say about a rule, a code, a piece of advice or a diagnosis, or a list of what there is about
 * a parameter, or of all. Throws a `UsageError` with the nearest ones, if any are near, for anything else.
 */
export async function explain(args: readonly string[], terminal: Terminal): Promise<number> {
  // A code begins as an option does.
  const codes = args.filter(isCode);
  const rest = args.filter((text) => !isCode(text));
  const line = readCommandLine("explain", rest, { json: "boolean", contract: "string" });
  const [subject, ...others] = [...codes, ...line.operands];
  if (others.length > 0)
    throw new UsageError("explain takes one code, rule, advice, diagnosis or parameter, or nothing to list them all.");
  const contract = parseContract(line.values.get("contract"));
  const explained = subject === undefined ? listExplained(contract) : findOrThrow(subject, contract);
  const isList = subject === undefined || isParameter(subject);
  const text = isList ? formatList(explained) : formatEntry(explained);
  await print(terminal, line.flags.has("json") ? formatJson(explained) : text);
  return 0;
}

function isCode(text: string): boolean {
  return /^-\d/.test(text);
}

function findOrThrow(subject: string, contract: Explaining): Explained {
  const explained = findExplained(subject, contract);
  if (explained !== undefined) return explained;
  if (isParameter(subject)) {
    throw new UsageError("this parameter belongs to the other contract: give --contract observed.");
  }
  const nearest = findNearest(subject, contract);
  if (nearest.length === 0) {
    throw new UsageError(
      "there is no such code, rule, advice, diagnosis or parameter: explain without an argument lists all.",
    );
  }
  const found = nearest.length === 1 ? "the nearest is" : "the nearest are";
  throw new UsageError(`there is no such code, rule, advice, diagnosis or parameter; ${found} ${nearest.join(", ")}.`);
}
