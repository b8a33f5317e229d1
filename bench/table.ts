/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A whole number with its thousands apart. */
export function whole(number: number): string {
  return Math.round(number).toLocaleString("en-GB");
}

/** A ratio with the digits that matter. */
export function ratio(number: number): string {
  return number >= 10 ? number.toFixed(0) : number.toFixed(2);
}
