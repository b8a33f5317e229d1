import { createRequire } from "node:module";
import { requireText } from "./arguments.ts";
import { check } from "./check.ts";
import { encode } from "./encode.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { serve } from "./serve.ts";
import { OutputError, print, printError, type Terminal, UsageError } from "./terminal.ts";
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
    await printError(terminal, `widevine-license-token: ${toSentence(error)}\n`).catch(ignore);
    return 2;
  }
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  if (options.includes("--help") || options.includes("-h")) return printText(usage, terminal);
  if (options.includes("--version")) return printText(`${readVersion()}\n`, terminal);
  const [name, ...others] = args;
  if (name === "check") return check(others, terminal);
  if (name === "encode") return encode(others, terminal);
  if (name === "explain") return explain(others, terminal);
  if (name === "fix") return fix(others, terminal);
  if (name === "serve") return serve(others, terminal);
  throw new UsageError("the commands are check, encode, explain, fix and serve.");
}

async function printText(content: string, terminal: Terminal): Promise<number> {
  await print(terminal, content);
  return 0;
}

/** By the package's own name, so that it does not matter into which file a build puts this function. */
function readVersion(): string {
  return createRequire(import.meta.url)("widevine-license-token/package.json").version;
}

function toSentence(error: unknown): string {
  if (error instanceof UsageError) return `${error.message} See --help.`;
  if (error instanceof OutputError) return error.message;
  // Of any other error only the name: its message could contain a value.
  return `this program failed (${errorName(error)}); please report it.`;
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function ignore(): void {}
