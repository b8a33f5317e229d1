import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileWith } from "./installed.ts";
import { readSections } from "./sections.ts";

// Each example compiles in a project that installs only what the document says.

const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8");

test.each(readSections())("$title compiles with what its section installs", async ({ packages, files }) => {
  expect(files).not.toStrictEqual([]);
  expect(await compileWith(packages, Object.fromEntries(files.map((file) => [file, read(file)])))).toBe("");
});

test("React Hook Form without @standard-schema/spec gives `unknown`, as the document says", async () => {
  const file = "react-hook-form.tsx";
  const packages = ["react", "react-dom", "@types/react", "react-hook-form", "@hookform/resolvers"];
  const errors = await compileWith(packages, { [file]: read(file) });
  expect(errors).toMatch(/Argument of type 'unknown' is not assignable to parameter of type .*TokenRequest/);
  expect(errors).not.toContain("Cannot find module");
});
