import ts from "typescript";

/** The result of compiling a source in this folder. */
export interface Compilation {
  /** The errors, each with its line (from 0) and its message. */
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The number of type instantiations: it grows with the time of checking, and is the same in every run. */
  readonly instantiations: number;
}

export function compile(source: string): Compilation {
  const name = new URL("virtual.ts", import.meta.url).pathname;
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".", { noEmit: true, types: [] });
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    if (file === name) return ts.createSourceFile(file, source, languageVersion);
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, languageVersion, ...rest));
    return parsed.get(file);
  };
  const program = ts.createProgram([name], options, host);
  const errors = program.getSemanticDiagnostics(program.getSourceFile(name)).map((error) => ({
    line: error.file?.getLineAndCharacterOfPosition(error.start ?? 0).line ?? -1,
    message: ts.flattenDiagnosticMessageText(error.messageText, "\n"),
  }));
  return { errors, instantiations: program.getInstantiationCount() };
}

/** The parsed files other than the source, which are the same in each compilation. */
const parsed = new Map<string, ts.SourceFile | undefined>();
