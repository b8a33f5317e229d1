import { once } from "node:events";
import type { MessagePort } from "node:worker_threads";
import type { Check, Part } from "./check-block.ts";
import { type Thread, UsageError } from "./terminal.ts";

/** A block to begin with, or `null` for the next part of its report. */
type Request = { readonly block: string; readonly before: number } | null;

/** A part of a report, the message of a `UsageError`, whose class gets lost on the way, or another error. */
type Answer = IteratorResult<Part, Part> | { readonly usage: string } | { readonly error: unknown };

/**
 * Checks blocks in a thread that serves checks, one block at a time. It goes on only when it is asked for the next part of the
 * report, so that few parts are in memory.
 */
export function checkIn(thread: Thread): Check {
  return async function* (block, before) {
    const ask = (request: Request): void => thread.postMessage(request);
    ask({ block, before });
    for (;;) {
      const answer: Answer = (await once(thread, "message"))[0];
      if ("usage" in answer) throw new UsageError(answer.usage);
      if ("error" in answer) throw answer.error;
      if (answer.done === true) return answer.value;
      yield answer.value;
      ask(null);
    }
  };
}

/** Checks the blocks that come through a port, in the thread at its other end. */
export function serveChecks(port: MessagePort, check: Check): void {
  let parts = check("", 0);
  const answer = async (request: Request): Promise<Answer> => {
    try {
      if (request !== null) parts = check(request.block, request.before);
      return await parts.next();
    } catch (error) {
      return error instanceof UsageError ? { usage: error.message } : { error };
    }
  };
  port.on("message", async (request: Request) => port.postMessage(await answer(request)));
}
