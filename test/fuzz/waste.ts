import { spawnSync } from "node:child_process";
import type { Entry } from "./entry.ts";
import type { Job } from "./measure.ts";
import type { Shape } from "./shape.ts";

/** A text that costs an entry too much, and how that showed. */
export interface Waste {
  readonly shape: Shape;
  readonly cost: string;
}

/** What is measured, and how. */
export interface Settings {
  /** The script of the child process, which calls `measure`. */
  readonly script: string;
  /** The length of the texts. */
  readonly units: number;
  /** The most milliseconds that all shapes may take. */
  readonly timeout: number;
}

/**
 * Measures an entry with these shapes in a child process of limited memory, which may die of them; returns the first one that
 * costs too much. A machine is busy at times, so it must do so twice, the second time in a process of its own.
 */
export function findWaste(entry: Entry, shapes: readonly Shape[], settings: Settings): Waste | undefined {
  for (let rest = shapes; rest.length > 0; ) {
    const found = measureInChild(entry, rest, settings);
    if (found === undefined) return undefined;
    const again = measureInChild(entry, [found.shape], settings);
    if (again !== undefined) return again;
    rest = rest.slice(rest.indexOf(found.shape) + 1);
  }
  return undefined;
}

/** What a process needs for itself: its code, and the garbage of the young. */
const spare = 2 ** 26;

function measureInChild(entry: Entry, shapes: readonly Shape[], settings: Settings): Waste | undefined {
  const { script, units, timeout } = settings;
  const heap = spare + entry.bytes * units;
  // Twice the heap, since what is outside of it counts too, and V8 keeps some memory that it no longer needs.
  const job: Job = { entry: entry.name, shapes, units, growth: 2 * heap };
  const flags = [`--max-old-space-size=${Math.ceil(heap / 2 ** 20)}`];
  const child = spawnSync(process.execPath, [...flags, script], {
    input: JSON.stringify(job),
    encoding: "utf8",
    timeout,
    killSignal: "SIGKILL",
  });
  if (child.status === 0) return undefined;
  const begun = child.stdout.length;
  // Where the time is over before the first dot, the first shape is tried again like one that was begun.
  const shape = shapes[child.error !== undefined && begun === 0 ? 0 : begun - 1];
  if (shape === undefined) throw new Error(`The child process did not begin: ${child.stderr}`);
  return { shape, cost: describe(child.error, child.signal, child.stderr, timeout) };
}

function describe(error: Error | undefined, signal: string | null, printed: string, timeout: number): string {
  if (error !== undefined) return `it did not end within ${timeout / 1000} s`;
  const fatal = /^FATAL ERROR: .*|^#? ?Fatal .*/m.exec(printed)?.[0] ?? printed.trim().slice(0, 1000);
  return signal === null ? fatal : `the process died of ${signal}: ${fatal}`;
}
