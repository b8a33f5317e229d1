import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { untilSignal } from "../../src/cli/until-signal.ts";

test.each(["SIGINT", "SIGTERM"])("waits until the process gets %s", async (signal) => {
  const source = new EventEmitter();
  let isEnded = false;
  const ended = untilSignal(source).then(() => (isEnded = true));
  source.emit("SIGUSR2");
  await new Promise(setImmediate);
  expect(isEnded).toBe(false);
  source.emit(signal);
  await ended;
  expect(source.listenerCount(signal)).toBe(0); // the next one ends the process
});
