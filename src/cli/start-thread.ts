import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Thread } from "./terminal.ts";

/** Creates what starts a thread that runs a program with some data, if there is a second processor and it may be started. */
export function threadStarter(program: URL): (data: unknown) => Thread | undefined {
  return (data) => {
    if (availableParallelism() < 2) return undefined;
    try {
      return new Worker(program, { workerData: data, resourceLimits });
    } catch {
      return undefined; // without a permission
    }
  };
}

/** Of a line nothing is kept, so that a large space for new objects would only take memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };
