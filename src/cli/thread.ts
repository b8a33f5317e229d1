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
      const answer: Answer = await nextAnswer(thread);
      if ("usage" in answer) throw new UsageError(answer.usage);
      if ("error" in answer) throw answer.error;
      if (answer.done === true) return answer.value;
      yield answer.value;
      ask(null);
    }
  };
}

/** Waits for the next answer of a thread; it rejects if the thread fails, and throws a `UsageError` if it ends. */
async function nextAnswer(thread: Thread): Promise<Answer> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const ended = once(thread, "exit", { signal }).then(() => {
    throw new UsageError("the thread that checks every other block ended: run the command again.");
  });
  try {
    const [answer] = await Promise.race([once(thread, "message", { signal }), ended]);
    return answer;
  } finally {
    ended.catch(() => {}); // nobody waits for it any more
    waiting.abort();
  }
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
