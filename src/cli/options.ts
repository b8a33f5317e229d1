import { type ParseArgsConfig, parseArgs } from "node:util";
import type { DecodeOptions } from "../contract/decode-options.ts";
import { isDecimal } from "../text/decimal.ts";
import { isPossible, parseDateTime, writeDateTime } from "../text/rfc3339.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of a command: flags (`boolean`), and options with a value (`string`). */
export type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

/** A parsed command line: its options by name, and its other arguments. */
export interface CommandLine {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Parses a command line; throws a `UsageError` that lists the options of the command, never an argument. */
export function readCommandLine(command: string, args: readonly string[], types: OptionTypes): CommandLine {
  const options: ParseArgsConfig["options"] = {};
  for (const [name, type] of Object.entries(types)) options[name] = { type };
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    const flags = new Set<string>();
    const values = new Map<string, string>();
    for (const [name, value] of Object.entries(parsed.values)) {
      if (typeof value === "string") values.set(name, value);
      else flags.add(name);
    }
    return { flags, values, operands: parsed.positionals };
  } catch {
    const known = Object.entries(types).map(([name, type]) => (type === "string" ? `--${name} VALUE` : `--${name}`));
    throw new UsageError(`${command} takes the options ${known.join(", ")}; what begins with - goes after --.`);
  }
}

/** The command-line options that {@link decodeOptions} reads. */
export const decodingOptions = { now: "string", "keep-unknown": "boolean" } as const;

/** Returns the options of decoding: the time is that of `--now`, else that of the system clock. */
export function decodeOptions(terminal: Terminal, { flags, values }: CommandLine): DecodeOptions {
  const now = values.get("now");
  return {
    now: now === undefined ? terminal.now : parseTime(now),
    unknown: flags.has("keep-unknown") ? "keep" : "refuse",
  };
}

/** Parses whole milliseconds since the epoch, or an RFC 3339 date-time in UTC. */
function parseTime(text: string): number {
  const dateTime = parseDateTime(text);
  const isUtc = dateTime?.zulu === true && isPossible(dateTime);
  const time = isDecimal(text) ? Number(text) : isUtc ? Date.parse(writeDateTime(text, dateTime)) : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new UsageError("--now takes an RFC 3339 date-time that ends in Z, or milliseconds since the epoch.");
}
