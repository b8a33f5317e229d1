import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fenced code block of a document or docstring. */
export interface Block {
  /** The file and the line of the opening fence. */
  readonly location: string;
  readonly language: string;
  readonly code: string;
}

/** The documents of the repository, but for those of suites with a `package.json` of their own. */
export const documents: readonly string[] = [
  ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"],
  ...filesBelow("docs", ".md"),
];

/** Reads the fenced code blocks of a Markdown file, or of the docstrings of a TypeScript file. */
export function readBlocks(file: string): Block[] {
  const inDocstrings = file.endsWith(".ts");
  const lines = readFileSync(file, "utf8").split("\n");
  const blocks: Block[] = [];
  let open: { location: string; language: string; lines: string[] } | undefined;
  lines.forEach((line, at) => {
    const text = inDocstrings ? line.replace(/^\s*\* ?/, "") : line;
    const fence = /^```(\w*)$/.exec(text);
    if (fence === null) open?.lines.push(text);
    else if (open === undefined) open = { location: `${file}:${at + 1}`, language: fence[1] ?? "", lines: [] };
    else {
      blocks.push({ location: open.location, language: open.language, code: open.lines.join("\n") });
      open = undefined;
    }
  });
  return blocks;
}

/** Finds the files below a folder whose names have this ending. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => join(folder, file))
    .sort();
}
