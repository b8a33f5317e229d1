import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apiReportOf, dataEntries, entries, root } from "./api-report.ts";

// The public API of each entry, written down in docs/api: a change of it shows in the diff. `npm run api` writes it anew.

const folder = join(root, "docs/api");

test.each(entries)("the API of $name is what docs/api/$report says", async (entry) => {
  await expect(apiReportOf(entry)).toMatchFileSnapshot(join(folder, entry.report));
});

test("there is a report for each entry of package.json, and no other; what has none is data", () => {
  expect(readdirSync(folder).sort()).toStrictEqual(entries.map(({ report }) => report).sort());
  expect(dataEntries.filter((name) => !name.endsWith(".json"))).toStrictEqual([]);
  expect(entries.length).toBeGreaterThan(1);
});
