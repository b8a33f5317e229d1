import { createRequire } from "node:module";
import { requireText } from "./arguments.ts";
import { check } from "./check.ts";
import { encode } from "./encode.ts";
import { explain } from "./explain.ts";
import { print, printError, type Terminal, UsageError } from "./terminal.ts";
import { usage } from "./usage.ts";

/** Runs the command line; returns the exit code: 0 for success, 1 if the request has issues, 2 for wrong use. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  // The writer handles a failed write; without a listener, the stream would also end the process.
  terminal.stdout.on("error", ignore);
  terminal.stderr.on("error", ignore);
  try {
    requireText(args);
    return await runCommand(args, terminal);
  } catch (error) {
    // For any other error, print only its name: its message could contain a value.
    const sentence =
      error instanceof UsageError
        ? `${error.message} See --help.`
        : `this program failed (${errorName(error)}); please report it.`;
    await printError(terminal, `widevine-license-token: ${sentence}\n`).catch(ignore);
    return 2;
  }
}

async function runCommand([name, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (name === "--version") return printText(`${readVersion()}\n`, terminal);
  if (name === "--help" || name === "-h" || args[0] === "--help") return printText(usage, terminal);
  if (name === "check") return check(args, terminal);
  if (name === "encode") return encode(args, terminal);
  if (name === "explain") return explain(args, terminal);
  throw new UsageError("the commands are check, encode and explain.");
}

async function printText(content: string, terminal: Terminal): Promise<number> {
  await print(terminal, content);
  return 0;
}

/** By the package's own name, so that it does not matter into which file a build puts this function. */
function readVersion(): string {
  return createRequire(import.meta.url)("widevine-license-token/package.json").version;
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function ignore(): void {}
