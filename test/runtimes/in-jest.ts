import { readFileSync, writeFileSync } from "node:fs";
import { createReport } from "./inside.ts";

// Jest, which requires the package as CommonJS: reads the recorded bodies from a file, and writes the report to a file.

declare const test: (name: string, run: () => Promise<void>) => void;

test("writes the report", async () => {
  const name = `jest worker ${process.env.JEST_WORKER_ID}`;
  const report = await createReport(name, JSON.parse(readFileSync("cases.json", "utf8")));
  writeFileSync("report.json", JSON.stringify(report));
});
