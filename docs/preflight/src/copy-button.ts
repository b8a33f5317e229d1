import { announce } from "./announcer.ts";
import { button } from "./element.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** A button that copies a text; it says so, and gives its label back after a while. */
export function copyButton(
  id: string,
  label: string,
  { copied, failed }: PageTexts["copy"],
  text: () => string,
): HTMLButtonElement {
  let restore: number | undefined;
  const made = button({ class: "quiet", id }, () => void copy(), label);
  return made;

  async function copy(): Promise<void> {
    const said = await navigator.clipboard.writeText(text()).then(
      () => copied,
      () => failed, // not allowed, or a page without https
    );
    made.textContent = said;
    announce(said);
    clearTimeout(restore);
    restore = window.setTimeout(() => {
      made.textContent = label;
    }, 2000);
  }
}
