import { button, element } from "./element.ts";
import type { PageTexts } from "./languages/page-texts.ts";

/** A button that writes the mended text; of a secret it tells the length only. */
export function suggestionButton(
  text: string,
  isSecret: boolean,
  { issue }: PageTexts,
  take: () => void,
): HTMLButtonElement {
  const said = isSecret ? [issue.writeSecret(text.length)] : [`${issue.write} `, element("code", {}, text)];
  return button({ class: "suggestion" }, take, ...said);
}
