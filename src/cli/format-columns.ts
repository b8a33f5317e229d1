/** Formats rows as lines with aligned columns, each with its line break. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const format = (row: readonly string[]): string => row.map((cell, at) => cell.padEnd(widthOf(at))).join("  ");
  return rows.map((row) => `${format(row).trimEnd()}\n`).join("");
}
