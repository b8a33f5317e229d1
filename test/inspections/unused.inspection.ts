import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "./api-report.ts";

// No file, export, type, property or dependency is unused: `npm run unused` prints unused ones.

const knip = fileURLToPath(new URL("../node_modules/knip/bin/knip.js", import.meta.url));

test("knip finds nothing unused", async () => {
  const run = promisify(execFile)(
    process.execPath,
    [knip, "--config", "test/inspections/knip.json", "--no-config-hints"],
    {
      cwd: root,
    },
  );
  expect(
    await run.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => ({ stdout, stderr })),
  ).toStrictEqual({ stdout: "", stderr: "" });
});
