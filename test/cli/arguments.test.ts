import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { createFile, example, runWith } from "./in-memory.ts";

const refused = {
  code: 2,
  stdout: "",
  stderr:
    "widevine-license-token: an argument is not UTF-8, or holds U+FFFD: write it %EF%BF%BD in a body, or give the text in a file or on standard input. See --help.\n",
};

test("Node decodes an argument that is not UTF-8 to U+FFFD", () => {
  const script = `"$0" --print 'process.argv.at(-1)' "$(printf 'a\\377')"`;
  expect(execFileSync("sh", ["-c", script, process.execPath], { encoding: "utf8" })).toBe("a\uFFFD\n");
});

describe.each([
  ["U+FFFD", "\uFFFD"],
  ["a lone high surrogate", "\uD83D"],
  ["a lone low surrogate", "\uDD11"],
])("refuses %s, which stands for bytes that are not UTF-8, in", (_, unit) => {
  const wrong: Record<string, readonly string[]> = {
    "a body": ["check", `${example}&cookie=5438b719${unit}`],
    "a body after --": ["check", "--", `${example}&cookie=${unit}`],
    "a value of encode": ["encode", `cookie=5438b719${unit}a`],
    "a name of encode": ["encode", `${unit}=5438b719`],
    "a value of an option": ["check", "--now", `0${unit}`, example],
    "a value after =": ["encode", `--url=test${unit}`, "kid=^1"],
    "a file name": ["check", "--file", `5438b719${unit}`],
    "a file name of lines": ["check", "--lines", `5438b719${unit}`],
    "an option": ["check", `--${unit}`],
    "a command": [`5438b719${unit}`],
    "a code": ["explain", `-2027${unit}`],
  };
  test.each(Object.entries(wrong))("%s", async (_, args) => {
    expect(await runWith(args)).toStrictEqual(refused);
  });
});

test("accepts U+FFFD that is not an argument, or is encoded, and pairs of surrogates", async () => {
  const body = `${example}&cookie=\uFFFD`;
  const valid = { code: 0, stdout: "valid\n", stderr: "" };
  expect(await runWith(["check", "--file", createFile(body)])).toStrictEqual(valid);
  expect(await runWith(["check", "-"], { stdin: body })).toStrictEqual(valid);
  expect(await runWith(["check", `${example}&cookie=%EF%BF%BD`])).toStrictEqual(valid);
  expect(await runWith(["check", `${example}&cookie=\u{1F511}é`])).toStrictEqual(valid);
});
