import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { documents, filesBelow } from "./blocks.ts";

// Every link of a document leads to an existing file and heading, the index lists every document, and a section that the
// source cites exists.

test.each(documents)("has links to existing files and headings in %s", (document) => {
  const links = [...proseOf(document).matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
  const local = links.filter((link) => !/^https?:/.test(link));
  expect(local.filter((link) => !leadsSomewhere(link, document))).toStrictEqual([]);
});

test("docs/README.md lists every document of docs", () => {
  const index = readFileSync("docs/README.md", "utf8");
  const inDocs = documents.filter((document) => /^docs\/[\w-]+\.md$/.test(document) && document !== "docs/README.md");
  expect(inDocs.length).toBeGreaterThan(12);
  expect(inDocs.filter((document) => !index.includes(`](${document.slice("docs/".length)})`))).toStrictEqual([]);
});

test("the source cites existing sections and documents", () => {
  const comments = filesBelow("src", ".ts").map((file) => readFileSync(file, "utf8"));
  const cited = comments.flatMap((text) => [...text.matchAll(/(?:"([^"\n]+)" of )?`?(docs\/[\w-]+\.md)/g)]);
  expect(cited.filter(([, section]) => section !== undefined).length).toBeGreaterThan(5);
  const missing = cited.filter(([, section = "", file = ""]) => {
    const start = section.toLowerCase().replaceAll(" ", "-");
    return !existsSync(file) || !headingsOf(file).some((heading) => heading.startsWith(start));
  });
  expect(missing.map(([text]) => text)).toStrictEqual([]);
});

function leadsSomewhere(link: string, document: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? document : join(dirname(document), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || headingsOf(file).includes(anchor);
}

/** The anchors that GitHub creates for headings. */
function headingsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The text of a document without its code. */
function proseOf(document: string): string {
  return readFileSync(document, "utf8")
    .replace(/^```[\s\S]*?^```$/gm, "")
    .replace(/`[^`\n]*`/g, (code) => "x".repeat(code.length));
}
