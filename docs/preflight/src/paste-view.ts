import { announce } from "./announcer.ts";
import { button, element } from "./element.ts";
import { pasteIssues } from "./paste-issues.ts";
import { readPasted } from "./pasted.ts";
import type { Preflight } from "./preflight.ts";

/** Where a body or a URL is pasted; it fills the form, and is then taken away, for it holds secrets. */
export function pasteView(preflight: Preflight): HTMLElement {
  const { paste } = preflight.language.page;
  const area = element("textarea", {
    id: "paste",
    rows: "2",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    "aria-describedby": "paste-hint paste-answer",
  });
  const answer = element("div", { id: "paste-answer" });
  area.addEventListener("input", (event) => {
    if (event instanceof InputEvent && event.inputType === "insertFromPaste") read();
  });
  return element(
    "section",
    { class: "paste", "aria-labelledby": "paste-heading" },
    element(
      "div",
      { class: "title" },
      element("h2", { id: "paste-heading" }, paste.heading),
      element("label", { for: "paste" }, paste.label),
    ),
    area,
    element(
      "div",
      { class: "actions" },
      button({ class: "main", id: "read" }, read, paste.read),
      element("p", { class: "hint", id: "paste-hint" }, paste.hint),
    ),
    answer,
  );

  function read(): void {
    const pasted = readPasted(area.value);
    const isEmpty = pasted.count === 0;
    const left = pasted.empty.length === 0 ? "" : ` ${paste.empty(pasted.empty.join(", "))}`;
    const said = isEmpty ? paste.nothing : paste.filled(pasted.count) + left;
    answer.replaceChildren(
      element("p", { class: isEmpty ? "sentence" : "done" }, said),
      pasteIssues(preflight, pasted),
    );
    announce(said);
    if (isEmpty) return;
    area.value = "";
    preflight.typed.draft = pasted.draft;
    preflight.typed.destination = pasted.destination ?? preflight.typed.destination;
    preflight.rebuilt();
  }
}
