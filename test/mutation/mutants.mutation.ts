import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { mutate } from "./mutate.ts";
import { digestOf, keepResults, readResults, tableOf } from "./results.ts";
import { type Room, rooms } from "./rooms.ts";

// npm run mutation tries every file; npm run mutation:changed those that are not what they were when results.json was made.

const document = readFileSync("docs/mutation.md", "utf8");
const known = readResults();
const onlyChanged = process.env.MUTATION === "changed";

const tasks = rooms
  .map((room) => [room.name, room, onlyChanged ? changedIn(room) : room.sources] as const)
  .filter(([, , files]) => files.length > 0);

describe.each(tasks)("%s", (_, room, files) => {
  test("each mutant is killed, or named in docs/mutation.md with its reason", async () => {
    const tried = files.map((file) => ({ file, digest: digestOf(file, room) }));
    const outcomeOf = await mutate(room, files);
    const isNamed = ({ file }: (typeof tried)[number]): boolean =>
      isDeepStrictEqual(outcomeOf(file).survivors, namedIn(document, file));
    keepResults(
      Object.fromEntries(
        tried.filter(isNamed).map(({ file, digest }) => {
          const { killed, endless, survivors } = outcomeOf(file);
          return [file, { digest, killed, endless, survived: survivors.length }];
        }),
      ),
    );
    const survived = files.map((file) => [file, outcomeOf(file).survivors]);
    expect(survived).toStrictEqual(files.map((file) => [file, namedIn(document, file)]));
  });
});

test("docs/mutation.md has the figures of results.json", () => {
  const [table] = /^\| room .*(?:\n\|.*)*/m.exec(document) ?? [];
  expect(table).toBe(tableOf(readResults()));
});

test("docs/mutation.md names no file that is gone", () => {
  const named = [...document.matchAll(/^### `(.*)`$/gm)].map(([, file]) => file);
  expect(named.filter((file) => !rooms.some(({ sources }) => sources.includes(file ?? "")))).toStrictEqual([]);
});

/** The files that are not what they were. */
function changedIn(room: Room): readonly string[] {
  return room.sources.filter((file) => known[file]?.digest !== digestOf(file, room));
}

/** The mutants that the document names below a file's heading, each as a line of code that begins a list's entry. */
function namedIn(text: string, file: string): string[] {
  const section = text.split(/^(?=##)/m).find((part) => part.startsWith(`### \`${file}\`\n`)) ?? "";
  return [...section.matchAll(/^- (`+) ?(.+?) ?\1/gm)].map(([, , change]) => change ?? "").sort();
}
