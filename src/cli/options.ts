import { type ParseArgsConfig, parseArgs } from "node:util";
import type { DecodeOptions } from "../request/decode-options.ts";
import { isDecimal } from "../text/decimal.ts";
import { isPossible, parseDateTime, writeDateTime } from "../text/rfc3339.ts";
import { type Terminal, WrongUse } from "./terminal.ts";

/** The options that a command takes: flags, and options with a text. */
export type OptionTypes = Readonly<Record<string, "string" | "boolean">>;

/** A command's line, read: its options by name, and what else stands there. */
export interface CommandLine {
  readonly flags: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** Reads a command's line; the complaint names the options that there are, never what was given. */
export function readCommandLine(command: string, args: readonly string[], types: OptionTypes): CommandLine {
  const options: ParseArgsConfig["options"] = {};
  for (const [name, type] of Object.entries(types)) options[name] = { type };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const flags = new Set<string>();
    const texts = new Map<string, string>();
    for (const [name, value] of Object.entries(values)) {
      if (typeof value === "string") texts.set(name, value);
      else flags.add(name);
    }
    return { flags, texts, operands: positionals };
  } catch {
    const known = Object.entries(types).map(([name, type]) => (type === "string" ? `--${name} VALUE` : `--${name}`));
    throw new WrongUse(`${command} takes the options ${known.join(", ")}; what begins with - goes after --.`);
  }
}

/** The options that tell how to judge, for {@link decodeOptions}. */
export const judgingOptions = { now: "string", "keep-unknown": "boolean" } as const;

/** How to judge: by the time that `--now` gives, else by the system's clock. */
export function decodeOptions(terminal: Terminal, { flags, texts }: CommandLine): DecodeOptions {
  const now = texts.get("now");
  return {
    now: now === undefined ? terminal.now : readTime(now),
    unknown: flags.has("keep-unknown") ? "keep" : "refuse",
  };
}

/** Whole milliseconds since the epoch, or an RFC 3339 date-time in UTC. */
function readTime(text: string): number {
  const dateTime = parseDateTime(text);
  const isUtc = dateTime?.zulu === true && isPossible(dateTime);
  const time = isDecimal(text) ? Number(text) : isUtc ? Date.parse(writeDateTime(text, dateTime)) : Number.NaN;
  if (Number.isFinite(time)) return time;
  throw new WrongUse("--now takes an RFC 3339 date-time that ends in Z, or milliseconds since the epoch.");
}
