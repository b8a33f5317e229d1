import { expect, test } from "vitest";
import { usage } from "../../src/cli/usage.ts";
import { listOptions } from "./list-options.ts";

/** The options that the help has for a command: those below each heading that names it. */
function optionsInHelp(command: string): readonly string[] {
  const sections = usage.split("\n\n").map((section) => section.split("\n"));
  return sections
    .filter(([heading = ""]) => heading.startsWith("options of ") && heading.match(/\w+/g)?.includes(command))
    .flatMap((lines) => lines.flatMap((line) => /^ {2}(--[a-z-]+)/.exec(line)?.[1] ?? []));
}

test.each(["check", "encode", "explain", "fix", "serve"])(
  "the help names the options that %s accepts, and no other",
  async (command) => {
    const accepted = (await listOptions(command)).map(({ name }) => name);
    expect(accepted.length).toBeGreaterThan(1);
    expect(optionsInHelp(command).toSorted()).toStrictEqual(accepted.toSorted());
  },
);

test("the help says which options take a value", async () => {
  for (const command of ["check", "encode", "explain", "fix", "serve"]) {
    for (const { name, takesValue } of await listOptions(command)) {
      expect(new RegExp(`^ {2}${name} [A-Z]`, "m").test(usage), name).toBe(takesValue);
    }
  }
});

test("the help names the options that are accepted everywhere, and the short forms", () => {
  for (const text of ["--help, -h ", "--version ", "--file F, -f F "]) expect(usage).toContain(`\n  ${text}`);
});

test("has lines of at most 100 characters", () => {
  for (const line of usage.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("warns that arguments show in process lists", () => {
  expect(usage).toContain("process lists");
});
