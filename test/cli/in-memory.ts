import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** The output of a run, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command line in this process, with the given standard input and, by default, a constant clock. A command that runs until a
 * signal runs until `untilSignal` has ended, which is given what has been printed.
 */
export async function runWith(
  args: readonly string[],
  environment: {
    stdin?: string | Uint8Array | readonly (string | Uint8Array)[];
    now?: () => number;
    isTTY?: boolean;
    startThread?: NonNullable<Terminal["startThread"]>;
    untilSignal?: (stdout: string) => Promise<void>;
  } = {},
): Promise<Outcome> {
  const stdout = new Capture();
  const stderr = Object.assign(new Capture(), { isTTY: environment.isTTY ?? false });
  const chunks = Array.isArray(environment.stdin) ? environment.stdin : [environment.stdin ?? ""];
  const stdin = Readable.from(
    chunks.map((chunk) => Buffer.from(chunk)),
    { objectMode: false },
  );
  const code = await run(args, {
    stdin,
    stdout,
    stderr,
    now: environment.now ?? (() => Date.parse("2026-01-01T00:00:00Z")),
    ...(environment.startThread && { startThread: environment.startThread }),
    untilSignal: async () => environment.untilSignal?.(stdout.text),
  });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

/** Creates a file with this content in a folder of its own, for one test; returns its path. */
export function createFile(content: string | Uint8Array): string {
  const file = join(temporaryFolder(), "request.txt");
  writeFileSync(file, content);
  return file;
}

/** An empty folder, until the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "requests-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

class Capture extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

export const example =
  "customerAuthenticator=123456%2C0123456789abcdef0123456789abcdef&errorFormat=json&kid=fd1a706ac2b36002888f6d4a414333c3" +
  "&contentKey=5438b719bf47a2f5678237477db2f9e6&securityLevel=1&hdcpOutputControl=0" +
  "&wvExtension=wudo%2CAAAAAA%3D%3D&expirationTime=%2B60";
