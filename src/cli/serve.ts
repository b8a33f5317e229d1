import { once } from "node:events";
import { tokenService } from "../testing/service/index.ts";
import { readLines, tooLong } from "./input.ts";
import { decodeOptions, decodingOptions, readCommandLine } from "./options.ts";
import { createServiceServer } from "./service-server.ts";
import { describeSystemError } from "./system-error.ts";
import { print, type Terminal, UsageError } from "./terminal.ts";

/** The port without `--port`. */
export const defaultPort = 8081;

/** `serve`: runs the fake service on this machine until the process is asked to end; prints its endpoint, and nothing else. */
export async function serve(args: readonly string[], terminal: Terminal): Promise<number> {
  const line = readCommandLine("serve", args, { port: "string", authenticators: "string", ...decodingOptions });
  const options = decodeOptions(terminal, line);
  if (line.operands.length > 0) throw new UsageError("serve takes options only.");
  const port = parsePort(line.values.get("port") ?? String(defaultPort));
  const file = line.values.get("authenticators");
  const known = file === undefined ? {} : { customerAuthenticators: await readAuthenticators(file, terminal) };
  const server = createServiceServer(tokenService({ ...options, ...known }));
  server.listen(port, "127.0.0.1"); // on this machine only
  await once(server, "listening").catch(throwUnable);
  try {
    await print(terminal, `http://127.0.0.1:${Object(server.address()).port}/hms/wv/token\n`);
    await terminal.untilSignal();
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
}

function throwUnable(error: unknown): never {
  throw new UsageError(`serve cannot listen at this port: ${describeSystemError(error)}; give another --port.`);
}

function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError("--port takes a number from 0 to 65535; 0 takes a free port.");
}

/** Reads a file with an authenticator on each line. They are secrets, which arguments would show in process lists. */
async function readAuthenticators(file: string, terminal: Terminal): Promise<readonly string[]> {
  const authenticators: string[] = [];
  for await (const lines of readLines(terminal, file)) {
    for (const line of lines) {
      if (line === tooLong) throw new UsageError("--authenticators takes a file with an authenticator on each line.");
      if (line !== "") authenticators.push(line);
    }
  }
  return authenticators;
}
