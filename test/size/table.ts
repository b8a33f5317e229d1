import type { Ceiling } from "./ceilings.ts";

/** What an entry costs: bytes. */
export interface Size extends Ceiling {
  readonly minified: number;
  readonly gzipped: number;
  readonly withPeers: number | undefined;
  /** Of what the entry has to say, compressed without any code. */
  readonly texts: number | undefined;
}

/** The sizes as a table of Markdown, in bytes. */
export function tableOf(sizes: readonly Size[]): string {
  const rows = [
    ["entry", "min", "min + gzip", "its texts", "at most", "wished", "with io-ts", "at most", "wished"],
    ...sizes.map(({ entry, minified, gzipped, texts, own, withPeers, total, wished }) =>
      [entry, minified, gzipped, texts, own, wished?.own, withPeers, total, wished?.total].map(cell),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const [head = "", ...lines] = rows.map((row) => `| ${row.map(padded).join(" | ")} |`);
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [head, rule, ...lines].join("\n");

  function padded(text: string, column: number): string {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  }
}

function cell(value: string | number | undefined): string {
  return typeof value === "number" ? value.toLocaleString("en") : (value ?? "");
}
