import type { Check, Part } from "./check-block.ts";
import { formatJson } from "./format-json.ts";
import { readBlocks } from "./input.ts";
import { print, printError, type Terminal, type Thread } from "./terminal.ts";
import { checkIn } from "./thread.ts";

/**
 * `check --lines`: prints a JSON line for each line that is bad, or is valid and has diagnoses, with its number from 1, and a
 * summary. Returns the exit code.
 * Memory grows neither with the number of lines nor with their length. If the reader of the output closes it, it ends with the
 * exit code for the lines so far. A thread checks every other block of a long input.
 */
export async function checkLines(
  file: string,
  check: Check,
  startThread: () => Thread | undefined,
  terminal: Terminal,
): Promise<number> {
  const progress = createProgress(terminal);
  let thread: Thread | undefined;
  const start = (): Check | undefined => {
    thread = startThread();
    return thread && checkIn(thread);
  };
  let [checked, bad] = [0, 0];
  try {
    for await (const part of checkBlocks(readBlocks(terminal, file), check, start)) {
      checked += part.checked;
      bad += part.bad;
      if (part.report !== "" && !(await print(terminal, part.report))) return exitCode(bad); // nobody reads the rest
      await progress(`${checked} lines, ${bad} bad`);
    }
  } finally {
    thread?.terminate();
    await progress("", true);
  }
  await print(terminal, formatJson({ checked, valid: checked - bad, bad }));
  return exitCode(bad);
}

function exitCode(bad: number): number {
  return bad === 0 ? 0 : 1;
}

/** Checks blocks, of a long input every other one in a thread; gives the parts of their reports in order. */
async function* checkBlocks(
  blocks: AsyncIterable<string>,
  check: Check,
  start: () => Check | undefined,
): AsyncGenerator<Part, void> {
  let checkElsewhere: Check | undefined;
  let elsewhere: Running | undefined;
  let [lines, length] = [0, 0];
  try {
    for await (const block of blocks) {
      if (length < longInput && length + block.length >= longInput) checkElsewhere = start();
      if (checkElsewhere !== undefined && elsewhere === undefined) {
        elsewhere = run(checkElsewhere, block, lines);
      } else {
        const here = run(check, block, lines);
        const before = elsewhere;
        elsewhere = undefined;
        if (before !== undefined) yield* partsOf(before);
        yield* partsOf(here);
      }
      lines += countLines(block);
      length += block.length;
    }
  } finally {
    if (elsewhere !== undefined) yield* partsOf(elsewhere); // also of the lines before one that cannot be read
  }
}

/** An input is long from so many UTF-16 units on: it takes longer to check than a thread to start. */
const longInput = 0x800000;

/** The check of a block that has begun. */
interface Running {
  readonly first: Promise<IteratorResult<Part, Part>>;
  readonly others: AsyncGenerator<Part, Part>;
}

function run(check: Check, block: string, before: number): Running {
  const others = check(block, before);
  const first = others.next();
  first.catch(() => {}); // an error is thrown when its turn comes
  return { first, others };
}

async function* partsOf({ first, others }: Running): AsyncGenerator<Part, void> {
  let result = await first;
  for (; result.done !== true; result = await others.next()) yield result.value;
  yield result.value;
}

function countLines(block: string): number {
  let count = 1;
  for (let at = block.indexOf("\n"); at !== -1; at = block.indexOf("\n", at + 1)) count++;
  return count;
}

/** Shows the progress on standard error if it is a terminal, at most four times a second. */
function createProgress(terminal: Terminal): (text: string, always?: boolean) => Promise<void> {
  let shown = terminal.now();
  return async (text, always = false) => {
    if (terminal.stderr.isTTY !== true) return;
    if (!always && terminal.now() - shown < 250) return;
    shown = terminal.now();
    await printError(terminal, `\r\u001b[K${text}`); // go to the start of the line, and clear it
  };
}
