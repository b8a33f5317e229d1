import type { PageTexts } from "../languages/page-texts.ts";
import type { Mark } from "../logic/index.ts";
import { button, element } from "./element.ts";

/** In characters, before and after a wrong place. */
const around = 24;

/** More places are not shown: a text with so many is no request. */
const mostMarks = 20;

/** The wrong places of a pasted text, each with what stands around it; a button selects it in the box. */
export function marksView(
  marks: readonly Mark[],
  text: string,
  area: HTMLTextAreaElement,
  texts: PageTexts["paste"],
): readonly HTMLElement[] {
  if (marks.length === 0) return [];
  const items = marks.slice(0, mostMarks).map(({ start, end, said }) => {
    const from = Math.max(0, start - around);
    const to = end + around;
    const excerpt = element(
      "code",
      { dir: "ltr" },
      from > 0 ? "…" : "",
      text.slice(from, start),
      element("mark", {}, text.slice(start, end)),
      text.slice(end, to),
      to < text.length ? "…" : "",
    );
    return element(
      "li",
      {},
      element(
        "p",
        { class: "excerpt" },
        excerpt,
        " ",
        button({ class: "quiet small" }, () => select(start, end), texts.showMark),
      ),
      element("p", { class: "sentence" }, said),
    );
  });
  return [element("p", { class: "label" }, texts.marks), element("ol", { class: "marks" }, ...items)];

  function select(start: number, end: number): void {
    area.focus();
    area.setSelectionRange(start, end);
  }
}
