import type { Ceiling } from "./ceilings.ts";

/** The sizes of an entry, in bytes. */
export interface Size extends Ceiling {
  readonly minified: number;
  readonly gzipped: number;
  readonly withPeers: number | undefined;
  /** The compressed size of the entry's strings, without any code. */
  readonly strings: number | undefined;
}

/** Converts the sizes to a table in Markdown, in bytes. */
export function toTable(sizes: readonly Size[]): string {
  const rows = [
    ["entry", "min", "min + gzip", "its texts", "at most", "wanted", "with io-ts", "at most", "wanted"],
    ...sizes.map(({ entry, minified, gzipped, strings, own, withPeers, total, target }) =>
      [entry, minified, gzipped, strings, own, target?.own, withPeers, total, target?.total].map(toCell),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const [head = "", ...lines] = rows.map((row) => `| ${row.map(pad).join(" | ")} |`);
  const separator = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [head, separator, ...lines].join("\n");

  function pad(text: string, column: number): string {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  }
}

function toCell(value: string | number | undefined): string {
  return typeof value === "number" ? value.toLocaleString("en") : (value ?? "");
}
