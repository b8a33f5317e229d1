import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced block of a document or of a docstring. */
export interface Block {
  /** Where it stands: the file and the line of its fence. */
  readonly place: string;
  readonly language: string;
  readonly code: string;
}

/** The fenced blocks of a Markdown text, or of the docstrings of a source text. */
export function blocksOf(file: string): Block[] {
  const inDocstrings = file.endsWith(".ts");
  const lines = readFileSync(file, "utf8").split("\n");
  const blocks: Block[] = [];
  let open: { place: string; language: string; lines: string[] } | undefined;
  lines.forEach((line, at) => {
    const text = inDocstrings ? line.replace(/^\s*\* ?/, "") : line;
    const fence = /^```(\w*)$/.exec(text);
    if (fence === null) open?.lines.push(text);
    else if (open === undefined) open = { place: `${file}:${at + 1}`, language: fence[1] ?? "", lines: [] };
    else {
      blocks.push({ place: open.place, language: open.language, code: open.lines.join("\n") });
      open = undefined;
    }
  });
  return blocks;
}

/** The files below a folder whose names end so. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => join(folder, file))
    .sort();
}
