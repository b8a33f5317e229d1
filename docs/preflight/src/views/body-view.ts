import { type BodyPair, bodyPairs } from "../state/body-pairs.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { button, element, showChildren } from "./element.ts";

/** The canonical body as it grows: a pair a line, secrets masked. */
export function bodyView(preflight: Preflight): View {
  const { language } = preflight;
  const texts = language.page.body;
  let isMasked = true;
  const written = element("div", { class: "sheet", id: "body", dir: "ltr" });
  written.addEventListener("copy", copyOneLine);
  const show = button({ class: "quiet small", id: "show-body", "aria-pressed": "false" }, pressShow, texts.secrets);
  return {
    element: element(
      "section",
      { class: "canonical", "aria-labelledby": "body-heading" },
      element("div", { class: "head" }, element("h2", { id: "body-heading" }, texts.heading), show),
      written,
    ),
    update(verdict) {
      showChildren(written, bodyPairs(preflight, verdict).map(line));
    },
  };

  /** A pair a line is for the eye: who selects by hand gets the body without breaks. */
  function copyOneLine(event: ClipboardEvent): void {
    event.clipboardData?.setData("text/plain", String(getSelection()).replaceAll("\n", ""));
    event.preventDefault();
  }

  function pressShow(): void {
    isMasked = !isMasked;
    show.setAttribute("aria-pressed", String(!isMasked));
    preflight.changed();
  }

  function line(pair: BodyPair, at: number): HTMLElement {
    const name = element("span", { class: "key" }, `${at === 0 ? "" : "&"}${pair.name}=`);
    return element("div", { class: pair.state }, name, element("span", { class: "text" }, textOf(pair)));
  }

  function textOf({ secret, encoded, state }: BodyPair): string {
    if (encoded === undefined) return state === "missing" ? texts.missing : texts.wrong;
    return isMasked && secret ? "•".repeat(8) : encoded;
  }
}
