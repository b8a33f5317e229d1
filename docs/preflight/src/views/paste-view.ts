import type { Pasted } from "../logic/index.ts";
import { readIn } from "../state/paste.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { announce } from "./announcer.ts";
import { button, element } from "./element.ts";
import { unfilled } from "./field-input.ts";
import { pasteAnswer } from "./paste-answer.ts";

/** In characters: a browser takes long to show a longer text in one line, which is read all the same. */
const mostShown = 100_000;

/** The box for anything: a request fills the form, and what else it is is explained below it. The text stays. */
export function pasteView(preflight: Preflight): View {
  const { state, language } = preflight;
  const { paste } = language.page;
  const area = element("textarea", {
    id: "paste",
    rows: "4",
    dir: "auto",
    placeholder: paste.placeholder,
    "aria-describedby": "paste-label paste-hint",
    ...unfilled,
  });
  const answer = element("div", { id: "paste-answer" });
  let shown: Pasted | undefined;
  area.addEventListener("input", (event) => {
    state.pasted = { text: area.value, read: undefined };
    shown = undefined;
    show(); // what was said is not about this text
    if (event instanceof InputEvent && event.inputType === "insertFromPaste") read(area.value);
  });
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= mostShown) return;
    event.preventDefault();
    read(text);
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) read(area.value);
  });
  return {
    element: element(
      "section",
      { class: "paste", "aria-labelledby": "paste-heading" },
      element("h2", { id: "paste-heading" }, element("label", { for: "paste" }, paste.heading)),
      element("p", { class: "hint", id: "paste-label" }, paste.label),
      area,
      element(
        "div",
        { class: "actions" },
        button({ class: "main", id: "read" }, () => read(area.value), paste.read),
        element("p", { class: "hint", id: "paste-hint" }, paste.hint),
      ),
      answer,
    ),
    update() {
      const text = state.pasted.text.length > mostShown ? "" : state.pasted.text;
      if (area.value !== text) area.value = text;
      if (shown === state.pasted.read) return;
      shown = state.pasted.read;
      show();
    },
  };

  function show(): void {
    answer.replaceChildren(...(shown === undefined ? [] : pasteAnswer(preflight, shown, area)));
  }

  function read(text: string): void {
    const found = readIn(preflight, text);
    if (found.kind === "request") preflight.rebuilt();
    else preflight.changed();
    announce(found.said);
  }
}
