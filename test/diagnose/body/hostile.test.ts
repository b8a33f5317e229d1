import { expect, test } from "vitest";
import { createBodyContext } from "../../../src/diagnose/body/body-context.ts";
import { bodyMistakes } from "../../../src/diagnose/body/body-mistakes.ts";
import { measureCostOfLength } from "../../hostile/cost-of-length.ts";

const starts = [
  "",
  "?",
  "--",
  "curl ",
  "curl.exe ",
  'curl ^"',
  'curl -d "',
  "curl $'",
  "fetch(",
  'fetch("',
  "POST / HTTP/1.1\n",
];
const more = ["https://h/?", "```\n", '{"log":{"entries":[', '{"a":', "[", "<", "-2019 "];
const units = [
  "'",
  '"',
  "&",
  "&amp;",
  "-d ",
  "-d a ",
  "{",
  "[",
  "\n",
  " \n",
  " ",
  "\t",
  "a",
  "a=1\n",
  "a:",
  "%3D",
  "%",
  "^",
  "\\",
];
const others = [
  "\\u",
  "\\\n",
  "$",
  "`",
  "#",
  "=",
  "-G",
  "-",
  "?",
  "/",
  "\ud800",
  "\u00e9",
  "<",
  "```\n",
  "x;",
  "body:",
  ",",
];

const context = createBodyContext();
const recognizeAll = (body: string) => bodyMistakes.map(({ recognize }) => recognize(body, context));

test("takes time linear in the length of the body", async () => {
  const parts = 16;
  for (const start of [...starts, ...more]) {
    for (const unit of [...units, ...others]) {
      const small = start + unit.repeat(2 ** 12 / unit.length);
      const large = start + unit.repeat((parts * 2 ** 12) / unit.length);
      const cost = await measureCostOfLength(
        parts,
        () => recognizeAll(small),
        () => recognizeAll(large),
      );
      expect({ start, unit, isLinear: cost < parts / 2, cost }).toMatchObject({ isLinear: true });
    }
  }
});

test("reads 1 MB of anything without an error", () => {
  for (const unit of [...units, ...others]) {
    const text = unit.repeat(2 ** 20 / unit.length);
    for (const start of ["", "curl ", "curl.exe ", "fetch("]) recognizeAll(start + text);
  }
  const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
  expect(recognizeAll(deep).filter((recognized) => recognized !== undefined)).toHaveLength(1);
});
