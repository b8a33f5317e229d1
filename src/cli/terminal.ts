import type { Readable, Writable } from "node:stream";

/** What a command touches of the world: three streams and a clock. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Ends a command with one line on standard error and exit code 2; its message never holds what was given. */
export class WrongUse extends Error {}

/** Writes text to standard output, and waits until it is taken. */
export function print(terminal: Terminal, text: string): Promise<void> {
  return write(terminal.stdout, text);
}

/** Writes text to standard error, where what is no result belongs. */
export function complain(terminal: Terminal, text: string): Promise<void> {
  return write(terminal.stderr, text);
}

function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(new WrongUse("the output cannot be written: its reader has closed it."));
      else resolve();
    });
  });
}
