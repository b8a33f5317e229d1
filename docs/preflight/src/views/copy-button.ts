import type { PageTexts } from "../languages/page-texts.ts";
import { announce } from "./announcer.ts";
import { copyText } from "./copy-text.ts";
import { button, element } from "./element.ts";

/** What a button copies, and what stands on it. */
interface Copy {
  readonly id: string;
  readonly label: string;
  /** What is said of it beside the label: whether it has secrets. */
  readonly note?: string;
  readonly text: () => string;
}

/** A button that copies a text and says so; where the browser does not copy, it shows the text selected. */
export interface CopyButton {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
}

export function copyButton({ id, label, note, text }: Copy, { copied, failed }: PageTexts["copy"]): CopyButton {
  let restore: number | undefined;
  const name = element("span", {}, label);
  const extra = note === undefined ? [] : [element("span", { class: "note" }, note)];
  const made = button({ class: "quiet copy", id }, () => void copy(), name, " ", ...extra);
  const area = element("textarea", { id: `${id}-text`, rows: "4", readonly: true, spellcheck: "false" });
  const byHand = element("div", { class: "by-hand", hidden: true }, element("label", { for: area.id }, failed), area);
  return { element: element("div", { class: "copying" }, made, byHand), button: made };

  async function copy(): Promise<void> {
    const whole = text();
    const isCopied = await copyText(whole);
    byHand.hidden = isCopied;
    area.value = isCopied ? "" : whole;
    announce(isCopied ? copied : failed);
    if (!isCopied) {
      area.focus();
      area.select();
      return;
    }
    name.textContent = copied;
    clearTimeout(restore);
    restore = window.setTimeout(() => {
      name.textContent = label;
    }, 2000);
  }
}
