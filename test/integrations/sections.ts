import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBlocks } from "../docs/blocks.ts";

/** A section of the document about a library. */
export interface Section {
  readonly title: string;
  /** What its install line names, and what the document says before for its framework. */
  readonly packages: readonly string[];
  /** The files of this folder that it shows. */
  readonly files: readonly string[];
}

const folder = fileURLToPath(new URL(".", import.meta.url));
export const document = fileURLToPath(new URL("../../docs/integrations.md", import.meta.url));

const frameworks = {
  react: ["react", "react-dom", "@types/react", "@types/react-dom"],
  vue: ["vue"],
};

/** Reads the sections that install something; a block whose code is no file of this folder has the name of none. */
export function readSections(): readonly Section[] {
  const byCode = new Map(readdirSync(folder).map((file) => [readFileSync(`${folder}${file}`, "utf8"), file]));
  const blocks = readBlocks(document);
  return readFileSync(document, "utf8")
    .split("\n## ")
    .flatMap((section) => {
      const [title = ""] = section.split("\n");
      const [, line] = /^npm install widevine-license-token(.*)$/m.exec(section) ?? [];
      if (line === undefined) return [];
      const codes = blocks.map(({ code }) => `${code}\n`).filter((code) => section.includes(`\n${code}\`\`\``));
      const files = codes.flatMap((code) => byCode.get(code) ?? []);
      const needs = files.some((file) => file.endsWith(".tsx"))
        ? "react"
        : /from "vue"/.test(section)
          ? "vue"
          : undefined;
      return [
        { title, packages: [...line.trim().split(" ").filter(Boolean), ...(needs ? frameworks[needs] : [])], files },
      ];
    });
}
