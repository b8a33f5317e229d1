import { build } from "vite";
import { beforeAll, expect, test } from "vitest";
import type { Shape } from "./shape.ts";
import { findWaste, type Waste } from "./waste.ts";
import { wasteful } from "./wasteful.ts";

const folder = "test/fuzz/dist/wasteful";

// A child process of Node 20 runs no TypeScript.
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    build: { ssr: "test/fuzz/wasteful-child.ts", outDir: folder, minify: false },
  });
});

const shape = { prefix: "a", fragment: "b", suffix: "c" };

test.each([
  ["cubic", /^64 times the length takes \d+ times the time$/],
  ["large in the heap", /^the process died of SIG\w+: FATAL ERROR: .*heap/],
  ["large outside", /^it takes \d+ MiB of memory$/],
  ["aborting", /^the process died of SIGABRT/],
])("finds an entry that is %s", (name, cost) => {
  expect(find(name, [shape])).toStrictEqual({ shape, cost: expect.stringMatching(cost) });
});

test("finds an entry that is endless", () => {
  expect(find("endless", [shape], 300)).toStrictEqual({ shape, cost: "it did not end within 0.3 s" });
});

test("finds which of several texts is the slow one", () => {
  const slow = { ...shape, prefix: "!" };
  expect(find("slow for some", [shape, slow, shape])).toStrictEqual({
    shape: slow,
    cost: expect.stringMatching(/^it takes \d+ ns a unit$/),
  });
});

test("finds nothing in an entry that is thrifty", () => {
  expect(find("thrifty", [shape, shape])).toBe(undefined);
});

function find(name: string, shapes: readonly Shape[], timeout = 30_000): Waste | undefined {
  const entry = wasteful.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new RangeError(`There is no entry ${name}.`);
  return findWaste(entry, shapes, { script: `${folder}/wasteful-child.js`, units: 2 ** 18, timeout });
}
