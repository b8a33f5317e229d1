import { expect, test } from "vitest";
import { runWith } from "./in-memory.ts";

// Wrong use with a key in each place of the command line: what is printed never contains a part of the key.

const key = "5438b719bf47a2f5678237477db2f9e6";

/** The key whole, and in the forms of names, options, codes, times, files and URLs. */
const values = [
  key,
  `-${key}`,
  `--${key}`,
  `--${key}=${key}`,
  `kid=${key}`,
  `--json=${key}`,
  `--no-${key}`,
  `-2027${key}`,
  `kid.${key}`,
  `2026-01-01T00:00:00Z${key}`,
  `2026-01-01T00:00:00.${key}Z`,
  `/${key}/${key}`,
  `${key}\uFFFD`,
  `${key}\uD800`,
  `${key}\0`,
  key.repeat(2000),
  `https://${key}@${key}/?${key}=${key}`,
];

const optionNames = [
  ...["file", "lines", "now", "url", "json", "curl", "canonical", "unwrap", "keep-unknown", "contract"],
  ...["port", "authenticators", "help", "version"],
];

const places: readonly ((value: string) => readonly string[])[] = [
  (value) => [value],
  (value) => [value, value],
  (value) => [value, "check"],
  ...["check", "encode", "explain", "fix", "serve"].flatMap((command) => [
    (value: string) => [command, value],
    (value: string) => [command, value, value],
    (value: string) => [command, "--", value],
    (value: string) => [command, "-", value, "-"],
    ...[...optionNames, "unknown"].flatMap((option) => [
      (value: string) => [command, `--${option}`, value],
      (value: string) => [command, `--${option}=${value}`],
      (value: string) => [command, `--${option}`, value, `--${option}`, value],
      (value: string) => [command, `--${option}=${value}`, `--${option}=${value}`],
      (value: string) => [command, "kid=^1", `--${option}`, value, "kid=^1"],
      (value: string) => [command, value, `--${option}`],
      (value: string) => [command, `--${option}`, "-", value],
    ]),
  ]),
];

test("prints no part of an argument", async () => {
  let wrong = 0;
  for (const place of places) {
    for (const value of values) {
      const { code, stdout, stderr } = await runWith(place(value));
      if (code === 2) wrong++;
      expect(stderr).not.toContain("this program failed");
      expect(findPart(stdout + stderr), JSON.stringify(place(value)).slice(0, 200)).toBeUndefined();
    }
  }
  expect(wrong).toBeGreaterThan(2000);
});

test("prints no part of what is read", async () => {
  for (const args of [["check"], ["check", "--json"], ["check", "--lines", "-"], ["encode", "-"], ["fix"]]) {
    for (const value of values) {
      const { stdout, stderr } = await runWith(args, { stdin: value });
      expect(stderr).not.toContain("this program failed");
      expect(findPart(stdout + stderr), `${args.join(" ")} < ${value.slice(0, 100)}`).toBeUndefined();
    }
    const { code, stderr } = await runWith(args, { stdin: [key, Uint8Array.of(0xff), key] });
    expect(code).toBe(2);
    expect(findPart(stderr)).toBeUndefined();
  }
});

test("the search finds a part of the key", () => {
  expect(findPart(`unknown option '--${key.slice(4, 12)}'`)).toBe(key.slice(4, 10));
});

/** Finds six characters of the key that follow each other. */
function findPart(text: string): string | undefined {
  return Array.from({ length: key.length - 5 }, (_, at) => key.slice(at, at + 6)).find((part) => text.includes(part));
}
