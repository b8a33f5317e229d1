/** A sentence as Markdown shows it: without tags, and without emphasis. */
export function escapeMarkdown(sentence: string): string {
  return sentence.replaceAll("<", "&lt;").replace(/[*|]/g, "\\$&");
}

/** A name in code, which links to the heading with that name. */
export function linkTo(name: string | number): string {
  return `[\`${name}\`](#${String(name).toLowerCase().replaceAll(".", "")})`;
}

/** A table with a line of titles. */
export function formatTable(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  return [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
