import { EventEmitter } from "node:events";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Check, checkBlocksBy } from "../../src/cli/check-block.ts";
import { createCheck } from "../../src/cli/create-check.ts";
import type { CommandLine } from "../../src/cli/options.ts";
import { type Thread, UsageError } from "../../src/cli/terminal.ts";
import { checkIn, serveChecks } from "../../src/cli/thread.ts";
import { decodeTokenRequestBody } from "../../src/index.ts";
import { createFile, example, type Outcome, runWith } from "./in-memory.ts";

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A stand-in for a thread: the same messages, in this one. */
function createThread(check: Check): Thread {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveChecks(port2, check);
  const thread = Object.assign(new EventEmitter(), {
    postMessage: (request: unknown) => port1.postMessage(request),
    terminate: () => port1.close(),
  });
  port1.on("message", (answer) => thread.emit("message", answer));
  return thread;
}

const now = (): number => 0;
const broken = "kid=%5Ekid1";

describe("check --lines of a long input", () => {
  const threads: unknown[] = [];
  beforeEach(() => {
    threads.length = 0;
  });
  const startThread = (data: unknown): Thread => {
    threads.push(data);
    const line: CommandLine = Object.assign({ flags: new Set<string>(), values: new Map(), operands: [] }, data);
    return createThread(createCheck({ now }, line));
  };
  const run = (text: string, args: readonly string[] = [], others = {}): Promise<Outcome> =>
    runWith(["check", ...args, "--lines", createFile(text)], { now, ...others });
  const filler = `${example}&contentId=${"x".repeat(0x4000)}\n`.repeat(64);
  const long = Array.from({ length: 9 }, (_, at) => `${broken}\n${filler}kid=${at}\n`).join("");
  const summary = '{"version":1,"checked":594,"valid":576,"bad":18}\n';

  // A file is read in blocks of 64 KiB: with one more, the last is checked by the other side.
  test.each([0, 1])(
    "prints what it prints without a thread, in the same order, with %i empty blocks",
    async (blocks) => {
      const input = long + "\n".repeat(0x10000 * blocks);
      const alone = await run(input);
      expect(alone.stdout.endsWith(summary)).toBe(true);
      expect(await run(input, [], { startThread })).toStrictEqual(alone);
      expect(threads).toHaveLength(1);
      expect(await run(input, [], { startThread: () => undefined })).toStrictEqual(alone);
    },
  );

  test("applies the options of the command line in the thread, too", async () => {
    const unknown = long.replaceAll(`${example}&`, `${example}&x=1&`);
    const { stdout } = await run(unknown, ["--keep-unknown", "--contract", "observed"], { startThread });
    expect(stdout.endsWith(summary)).toBe(true);
    expect(threads).toHaveLength(1);
  });

  test("gives the results of all blocks before one that is not UTF-8, and clears the progress", async () => {
    const bytes = Buffer.concat([Buffer.from(`${long}${"\n".repeat(0x20000)}`), Buffer.of(0xff)]);
    const file = createFile(bytes);
    const { code, stdout, stderr } = await runWith(["check", "--lines", file], { now, startThread, isTTY: true });
    expect([code, stdout.trimEnd().split("\n").length]).toStrictEqual([2, 18]);
    expect(stderr.startsWith("\r\u001b[Kwidevine-license-token: the file cannot be read")).toBe(true);
  });

  test("starts no thread for a short one", async () => {
    await run(`${example}\n`, [], { startThread });
    expect(threads).toStrictEqual([]);
  });
});

describe("a check in a thread", () => {
  const text = (block: string): Promise<string[]> => collect(checkIn(createThread(byDecoding))(block, 0));
  const byDecoding = checkBlocksBy(
    (body) => decodeTokenRequestBody(body),
    () => [],
  );

  async function collect(parts: ReturnType<Check>): Promise<string[]> {
    const found: string[] = [];
    for (;;) {
      const { value, done } = await parts.next();
      found.push(value.report);
      if (done === true) return found;
    }
  }

  test("gives the parts of a long report one after the other", async () => {
    const found = await text("x\n".repeat(2000));
    expect(found.length).toBeGreaterThan(2);
    expect(found).toStrictEqual(await collect(byDecoding("x\n".repeat(2000), 0)));
  });

  test.each([new UsageError("the sentence"), new RangeError("another")])(
    "throws the %o of the thread",
    async (thrown) => {
      const failing: Check = (block) => {
        if (block !== "") throw thrown;
        return byDecoding(block, 0);
      };
      const parts = collect(checkIn(createThread(failing))("x", 0));
      await expect(parts).rejects.toStrictEqual(thrown);
    },
  );

  test("throws if the thread ends", async () => {
    const thread = createThread(byDecoding);
    const parts = checkIn(thread)("x", 0).next();
    thread.emit("exit", 0);
    await expect(parts).rejects.toThrow(UsageError);
    expect(thread.listenerCount("message") + thread.listenerCount("exit")).toBe(0);
  });

  test("throws an error that ends the thread", async () => {
    const thread = createThread(byDecoding);
    const parts = checkIn(thread)("x", 0).next();
    thread.emit("error", new RangeError("memory"));
    await expect(parts).rejects.toThrow(RangeError);
  });
});

describe("the thread of the program", () => {
  beforeEach(() => {
    vi.resetModules();
  });
  afterEach(() => {
    vi.doUnmock("node:os");
    vi.doUnmock("node:worker_threads");
    vi.resetModules();
  });

  test("is started where there is a second processor, and it may be", async () => {
    const started: unknown[] = [];
    class Worker {
      constructor(...args: readonly unknown[]) {
        if (!mayStart) throw new Error("a permission is missing");
        started.push(args);
      }
    }
    let processors = 2;
    let mayStart = true;
    vi.doMock("node:worker_threads", () => ({ Worker }));
    vi.doMock("node:os", () => ({ availableParallelism: () => processors }));
    const { threadStarter } = await import("../../src/cli/start-thread.ts");
    const program = new URL("file:///main.js");
    const startThread = threadStarter(program);
    expect(startThread("data")).toBeInstanceOf(Worker);
    expect(started).toMatchObject([[program, { workerData: "data" }]]);
    mayStart = false;
    expect(startThread("data")).toBeUndefined();
    processors = 1;
    expect(startThread("data")).toBeUndefined();
  });

  test("serves its parent, if it has one", async () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    const line: CommandLine = { flags: new Set(), values: new Map(), operands: [] };
    vi.doMock("node:worker_threads", () => ({ parentPort: port2, workerData: line, Worker: class {} }));
    await import("../../src/cli/main.ts");
    const answered = new Promise((resolve) => port1.once("message", resolve));
    port1.postMessage({ block: broken, before: 4 });
    expect(await answered).toMatchObject({ done: true, value: { checked: 1, bad: 1, report: /"line":5/ } });
  });
});
