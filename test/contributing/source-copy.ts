import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { filesBelow } from "../docs/blocks.ts";

/** A copy of the source in memory: texts by their paths from the root of the repository. */
export type SourceCopy = Map<string, string>;

/** An edit of a copy. */
export type Edit = (copy: SourceCopy) => void;

/** Copies src. */
export function copySource(): SourceCopy {
  return new Map(filesBelow("src", ".ts").map((file) => [file, readFileSync(file, "utf8")]));
}

/** Adds a file. */
export function create(file: string, text: string): Edit {
  return (copy) => {
    if (copy.has(file)) throw new Error(`${file} exists.`);
    copy.set(file, text);
  };
}

/** Replaces a text that occurs once in a file. */
function replace(file: string, before: string, after: string): Edit {
  return (copy) => {
    const [head, tail, ...more] = (copy.get(file) ?? "").split(before);
    if (head === undefined || tail === undefined || more.length > 0) throw new Error(`${file}: not once: ${before}`);
    copy.set(file, `${head}${after}${tail}`);
  };
}

/** Inserts a text before one that occurs once in a file. */
export function insert(file: string, text: string, before: string): Edit {
  return replace(file, before, `${text}${before}`);
}

/** Writes a copy to a new folder of the system, in which it can be imported; returns the folder. */
export function writeCopy(copy: SourceCopy): string {
  const folder = mkdtempSync(join(tmpdir(), "contributing-"));
  cpSync("package.json", join(folder, "package.json"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const [file, text] of copy) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** Compiles copies as `npm run types` does; files that are the same in several copies are parsed once. */
export class Compiler {
  readonly #parsed = new Map<string, ts.SourceFile | undefined>();
  readonly #options: ts.CompilerOptions;

  constructor() {
    const config = ts.readConfigFile("src/tsconfig.json", ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, "src");
    this.#options = { ...options, declaration: false };
  }

  /** Returns the errors of a copy in some of its files, each as `file: message`. */
  errors(copy: SourceCopy, files: readonly string[]): string[] {
    const program = ts.createProgram(files, this.#options, this.#host(copy));
    return files.flatMap((file) => {
      const source = program.getSourceFile(file);
      const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      return diagnostics.map(({ messageText }) => `${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
    });
  }

  #host(copy: SourceCopy): ts.CompilerHost {
    const host = ts.createCompilerHost(this.#options);
    const { fileExists, directoryExists, readFile, getSourceFile } = host;
    const root = `${resolve(".")}/`;
    const nameOf = (path: string): string => (path.startsWith(root) ? path.slice(root.length) : path);
    const isCopied = (name: string): boolean => name.startsWith("src/") && name.endsWith(".ts");
    host.fileExists = (path) => (isCopied(nameOf(path)) ? copy.has(nameOf(path)) : fileExists(path));
    host.directoryExists = (path) => nameOf(path).startsWith("src/") || directoryExists?.(path) !== false;
    host.readFile = (path) => copy.get(nameOf(path)) ?? readFile(path);
    host.getSourceFile = (path, settings, ...rest) => {
      const name = nameOf(path);
      const text = isCopied(name) ? copy.get(name) : "";
      if (text === undefined) return undefined;
      const key = `${name}\n${text}`;
      if (!this.#parsed.has(key)) {
        const source = isCopied(name)
          ? ts.createSourceFile(path, text, settings)
          : getSourceFile(path, settings, ...rest);
        this.#parsed.set(key, source);
      }
      return this.#parsed.get(key);
    };
    return host;
  }
}
