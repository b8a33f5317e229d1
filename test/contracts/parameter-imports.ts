/** Generates the imports of the variables of parameters from their folders, in the order of their files. */
export function generateParameterImports(
  variables: readonly string[],
  keyword: "import" | "import type",
): readonly string[] {
  return variables
    .map((variable) => ({ variable, file: fileOf(variable) }))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
    .map(({ variable, file }) => `${keyword} { ${exportOf(variable)} } from "${file}";`);
}

/** A function that writes is exported as `write` by the file of its parameter. */
function exportOf(variable: string): string {
  return variable.startsWith("write") ? `write as ${variable}` : variable;
}

/** The file of a variable: `kid`, `observedGeneralFlags`, or `writeUseHttps`. */
function fileOf(variable: string): string {
  const [, prefix, rest] = /^(observed|write)?(.*)$/.exec(variable) ?? [];
  const folder = `${rest}`.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, "");
  return `../parameters/${folder}/${prefix === "observed" ? "observed" : folder}.ts`;
}
