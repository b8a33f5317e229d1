import type { Readable, Writable } from "node:stream";

/** The environment of a command: three streams and a clock. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Ends a command with one line on standard error and exit code 2; its message never contains an argument or input. */
export class UsageError extends Error {}

/** Writes to standard output, and waits until the stream has accepted the text. */
export function print(terminal: Terminal, text: string): Promise<void> {
  return write(terminal.stdout, text);
}

/** Writes to standard error. */
export function printError(terminal: Terminal, text: string): Promise<void> {
  return write(terminal.stderr, text);
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(new UsageError("the output cannot be written: its reader has closed it."));
      else resolve();
    });
  });
}
