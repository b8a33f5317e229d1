import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openOutput } from "../../src/cli/open-output.ts";
import { temporaryFolder } from "./in-memory.ts";

test("keeps the stream of a pipe or a device", () => {
  const stream = Object.assign(new PassThrough(), { fd: openSync("/dev/null", "w") });
  expect(openOutput(stream)).toBe(stream);
});

test("opens a file where it stands, and leaves it open", async () => {
  const file = join(temporaryFolder(), "output.txt");
  const fd = openSync(file, "w");
  for (const text of ["one\n", "two\n"]) {
    const output = openOutput(Object.assign(new PassThrough(), { fd }));
    await new Promise<void>((resolve) => void output.end(text, resolve));
  }
  expect(readFileSync(file, "utf8")).toBe("one\ntwo\n");
});
