#!/usr/bin/env node
import { openOutput } from "./open-output.ts";
import { run } from "./run.ts";
import { untilSignal } from "./until-signal.ts";

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: openOutput(process.stdout),
  stderr: openOutput(process.stderr),
  now: Date.now,
  untilSignal,
});
