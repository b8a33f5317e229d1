import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createApiReport, dataEntries, entries, root } from "./api-report.ts";

// docs/api contains the public API of each entry, so that a diff shows every change. `npm run api` updates it.

const folder = join(root, "docs/api");

test.each(entries)("the API of $name equals docs/api/$report", async (entry) => {
  await expect(createApiReport(entry)).toMatchFileSnapshot(join(folder, entry.report));
});

test("has exactly one report for each entry of package.json that is code", () => {
  expect(readdirSync(folder).sort()).toStrictEqual(entries.map(({ report }) => report).sort());
  expect(dataEntries.filter((name) => !name.endsWith(".json"))).toStrictEqual([]);
  expect(entries.length).toBeGreaterThan(1);
});
