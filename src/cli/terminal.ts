import type { EventEmitter } from "node:events";
import type { Readable, Writable } from "node:stream";
import { describeSystemError, errorCode } from "./system-error.ts";

/** The environment of a command: three streams, a clock, and a sign that it has to end. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Starts the thread of `check --lines` with its data; returns `undefined` where it would have no processor of its own. */
  readonly startThread?: (data: unknown) => Thread | undefined;
  /** Waits until the process is asked to end; only a command that runs until then calls it. */
  readonly untilSignal: () => Promise<void>;
}

/** A thread, as Node's `Worker` is one. */
export interface Thread extends EventEmitter {
  postMessage(message: unknown): void;
  terminate(): unknown;
}

/** Ends a command with one line on standard error and exit code 2; its message never contains an argument or input. */
export class UsageError extends Error {}

/** Ends a command as a `UsageError` does, where its use was right but its output cannot be written. */
export class OutputError extends Error {}

/**
 * Writes to standard output, and waits until the stream has accepted the text. Returns false if the reader has closed it, as
 * `head` does: nobody wants to know the rest. Throws an `OutputError` for any other failure.
 */
export function print(terminal: Terminal, text: string): Promise<boolean> {
  return write(terminal.stdout, text);
}

/** Writes to standard error, in the same way. */
export function printError(terminal: Terminal, text: string): Promise<boolean> {
  return write(terminal.stderr, text);
}

function write(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (closed.has(errorCode(error))) resolve(false);
      else reject(new OutputError(`the output cannot be written: ${describeSystemError(error)}.`));
    });
  });
}

/** The codes of a write to a closed pipe: the first, and those that follow it. */
const closed: ReadonlySet<unknown> = new Set(["EPIPE", "ERR_STREAM_DESTROYED"]);
