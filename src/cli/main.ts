#!/usr/bin/env node
import { parentPort, workerData } from "node:worker_threads";
import { createCheck } from "./create-check.ts";
import { openOutput } from "./open-output.ts";
import { run } from "./run.ts";
import { threadStarter } from "./start-thread.ts";
import { serveChecks } from "./thread.ts";
import { untilSignal } from "./until-signal.ts";

if (parentPort === null) {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: openOutput(process.stdout),
    stderr: openOutput(process.stderr),
    now: Date.now,
    startThread: threadStarter(new URL(import.meta.url)),
    untilSignal,
  });
} else {
  // This is a thread that `check --lines` has started, and its data is the command line.
  serveChecks(parentPort, createCheck(Date, workerData));
}
