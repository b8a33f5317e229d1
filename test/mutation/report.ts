import { readFileSync } from "node:fs";

/** What Stryker tells of one mutant; a position begins with 1. */
interface Mutant {
  readonly status: string;
  readonly replacement: string;
  readonly location: { readonly start: Position; readonly end: Position };
  /** Whether its line runs when the source is loaded; all tests are then run against it. */
  readonly static?: boolean;
  readonly testsCompleted?: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
  readonly testFiles: Readonly<Record<string, { readonly tests: readonly unknown[] }>>;
}

/** What became of the mutants of one file. */
export interface Outcome {
  readonly killed: number;
  /** Those that ran without end, which counts as killed. */
  readonly endless: number;
  /** Those that made no test fail, also because no test reaches them, each as `original → replacement`. */
  readonly survivors: readonly string[];
}

/** What a report says of each file; it must be of all these tests, of which some may have failed to load. */
export function readReport(path: string, wanted: readonly string[]): (file: string) => Outcome {
  const { files, testFiles }: Report = JSON.parse(readFileSync(path, "utf8"));
  const missing = wanted.filter((test) => testFiles[test] === undefined);
  if (missing.length > 0) throw new Error(`not run: ${missing.join()}`);
  const tests = Object.values(testFiles).reduce((sum, file) => sum + file.tests.length, 0);
  return (file) => {
    const { source, mutants } = files[file] ?? { source: "", mutants: [] };
    const outcomes = mutants.map((mutant) => ({ mutant, status: statusOf(mutant, tests) }));
    const count = (of: string): number => outcomes.filter(({ status }) => status === of).length;
    const survivors = outcomes.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    const [killed, endless] = [count("Killed"), count("Timeout")];
    if (killed + endless + survivors.length < mutants.length)
      throw new Error(`${file} has mutants that were not tried`);
    return { killed, endless, survivors: survivors.map(({ mutant }) => changeOf(mutant, source)).sort() };
  };
}

/** Where a mutant keeps a file of tests from loading, none of its tests fails: Stryker takes that for survival. */
function statusOf(mutant: Mutant, tests: number): string {
  const isLoaded = mutant.static !== true || (mutant.testsCompleted ?? tests) >= tests;
  return mutant.status === "Survived" && !isLoaded ? "Killed" : mutant.status;
}

function changeOf({ location, replacement }: Mutant, source: string): string {
  return `${oneLine(textAt(source, location))} → ${oneLine(replacement)}`;
}

function textAt(source: string, { start, end }: Mutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : line.length))
    .join("\n");
}

function oneLine(code: string): string {
  return code.replace(/\s+/g, " ").trim();
}
