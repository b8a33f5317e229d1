import { readFileSync } from "node:fs";
import { check } from "./check.ts";
import { encode } from "./encode.ts";
import { explain } from "./explain.ts";
import { complain, print, type Terminal, WrongUse } from "./terminal.ts";
import { usage } from "./usage.ts";

/** Runs the command line; answers the exit code: 0 done, 1 the request has issues, 2 wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  // A failed write is told to the one who writes; without a listener the stream would end the process besides.
  terminal.stdout.on("error", ignore);
  terminal.stderr.on("error", ignore);
  try {
    return await command(args, terminal);
  } catch (error) {
    // Of any other error only its name is shown: its message could hold a value.
    const sentence =
      error instanceof WrongUse
        ? `${error.message} See --help.`
        : `this program failed (${nameOf(error)}); please report it.`;
    await complain(terminal, `widevine-license-token: ${sentence}\n`).catch(ignore);
    return 2;
  }
}

async function command([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--version") return text(`${version()}\n`, terminal);
  if (name === "--help" || name === "-h" || args[0] === "--help") return text(usage, terminal);
  if (name === "check") return check(args, terminal);
  if (name === "encode") return encode(args, terminal);
  if (name === "explain") return explain(args, terminal);
  throw new WrongUse("the commands are check, encode and explain.");
}

async function text(content: string, terminal: Terminal): Promise<number> {
  await print(terminal, content);
  return 0;
}

function version(): string {
  return JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function ignore(): void {}
