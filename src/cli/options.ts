import { type ParseArgsConfig, parseArgs } from "node:util";
import type { DecodeOptions } from "../contracts/decode-options.ts";
import { documented } from "../contracts/documented.ts";
import { observed } from "../contracts/observed.ts";
import { parseTime } from "./parse-time.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of a command: flags (`boolean`), and options with a value (`string`). */
export type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

/** A parsed command line: its options by name, and its other arguments. */
export interface CommandLine {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/**
 * Parses a command line. Throws a `UsageError` that lists the options of the command, or names the option that is given
 * twice, and never contains an argument.
 */
export function readCommandLine(command: string, args: readonly string[], types: OptionTypes): CommandLine {
  const options: ParseArgsConfig["options"] = {};
  for (const [name, type] of Object.entries(types)) options[name] = name === "file" ? { type, short: "f" } : { type };
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    const flags = new Set<string>();
    const values = new Map<string, string>();
    for (const token of parsed.tokens) {
      if (token.kind !== "option") continue;
      const { name, value } = token;
      // parseArgs would take the last one, so that a request of an earlier --file would not be checked.
      if (flags.has(name) || values.has(name)) throw new UsageError(`${command} takes --${name} only once.`);
      if (value === undefined) flags.add(name);
      else values.set(name, value);
    }
    return { flags, values, operands: parsed.positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // The messages of parseArgs quote arguments.
    const known = Object.entries(types).map(([name, type]) => (type === "string" ? `--${name} VALUE` : `--${name}`));
    throw new UsageError(`${command} takes the options ${known.join(", ")}; what begins with - goes after --.`);
  }
}

/** The command-line options that {@link decodeOptions} reads. */
export const decodingOptions = { now: "string", "keep-unknown": "boolean", contract: "string" } as const;

/** Returns the options of decoding: the time is that of `--now`, else that of the system clock. */
export function decodeOptions(clock: Pick<Terminal, "now">, { flags, values }: CommandLine): DecodeOptions {
  const now = values.get("now");
  return {
    now: now === undefined ? clock.now : parseNow(now),
    unknown: flags.has("keep-unknown") ? "keep" : "refuse",
    contract: parseContract(values.get("contract")),
  };
}

/** Returns the contract that `--contract` names; the documented one without it. */
export function parseContract(name: string | undefined): typeof documented | typeof observed {
  if (name === undefined || name === "documented") return documented;
  if (name === "observed") return observed;
  throw new UsageError("--contract takes documented or observed.");
}

function parseNow(text: string): number {
  const time = parseTime(text);
  if (time !== undefined) return time;
  throw new UsageError("--now takes an RFC 3339 date-time that ends in Z, or milliseconds since the epoch.");
}
