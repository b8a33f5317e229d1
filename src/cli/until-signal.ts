import type { EventEmitter } from "node:events";

/** Waits until a process is asked to end: by Ctrl+C, or by `kill`. A second time, the system ends it at once. */
export function untilSignal(source: Pick<EventEmitter, "once"> = process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) source.once(signal, () => resolve());
  });
}
