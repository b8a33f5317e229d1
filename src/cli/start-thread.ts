import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Thread } from "./terminal.ts";

/** Starts a thread that runs a program with some data, where there is a second processor. */
export function startThread(program: URL, data: unknown): Thread | undefined {
  if (availableParallelism() < 2) return undefined;
  return new Worker(program, { workerData: data, resourceLimits });
}

/** Of a line nothing is kept, so that a large space for new objects would only take memory. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };
