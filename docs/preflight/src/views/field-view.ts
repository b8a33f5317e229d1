import { type FieldPath, inWords, type PageField, textAt, withText } from "../logic/index.ts";
import { canContinue } from "../state/continuation.ts";
import { inputId, visit } from "../state/draft.ts";
import type { Preflight, View } from "../state/preflight.ts";
import { afterPress } from "./after-press.ts";
import { choiceGroup } from "./choice-group.ts";
import { button, element, setAttribute } from "./element.ts";
import { fieldInput } from "./field-input.ts";
import { fieldIssues } from "./field-issues.ts";
import { needBadge } from "./need-badge.ts";

/** Where a field stands. */
export interface Place {
  readonly field: PageField;
  readonly path: FieldPath;
  /** Its label, which of one of several has its number. */
  readonly label: string;
}

/** One field: label, input, hint, example, choices, what was understood, and what is wrong. */
export function fieldView(preflight: Preflight, { field, path, label }: Place, besides?: HTMLElement): View {
  const { language, state } = preflight;
  const texts = language.page;
  const id = inputId(path);
  const { input, line } = fieldInput(field, id, label, texts);
  if (besides !== undefined) line.append(besides);
  const issues = fieldIssues(id, field.secret, texts, (text) => take(text, texts.issue.fixed(label)));
  const need = needBadge(preflight, field, path);
  const kept = element("p", { class: "hint", id: `${id}-kept` }, texts.field.lineBreaks);
  const doubt = element("p", { class: "doubt", id: `${id}-doubt` });
  const words = element("p", { class: "words", id: `${id}-words` });
  const example = button(
    { class: "example", id: `${id}-example` },
    () => take(field.example, texts.field.filled(label)),
    field.example,
  );
  example.setAttribute("aria-label", texts.field.fillIn(field.example, label));
  const offer = element("span", { class: "offer" }, " ", texts.field.example, " ", example);
  const hint = element("span", { id: `${id}-hint` }, field.hint);
  const choices =
    field.options &&
    choiceGroup({ name: `${id}-choice`, legend: texts.field.choose(label), look: "chips" }, field.options, write);
  if (choices !== undefined) line.append(choices.element);

  input.addEventListener("input", () => write(input.value));
  input.addEventListener("blur", () => {
    if (!state.draft.visited.has(id)) afterPress(leave);
  });

  return {
    element: element(
      "div",
      { class: "field" },
      element(
        "div",
        { class: "name" },
        element("label", { for: id }, label),
        element("code", {}, field.name),
        need.element,
      ),
      element(
        "div",
        { class: "body" },
        line,
        words,
        // The options are examples themselves.
        element("p", { class: "hint" }, hint, ...(field.options ? [] : [offer])),
        kept,
        doubt,
        issues.element,
      ),
    ),
    update(verdict) {
      const text = textAt(state.draft.values, path);
      const found = verdict.issues.filter((issue) => issue.path.join() === path.join());
      const shown = isSettled(text) ? found : found.filter((issue) => issue.rule === "ek.unwrap");
      const doubts = verdict.checks.filter((check) => check.path.join() === path.join());
      showText(text);
      doubt.textContent = [...new Set(doubts.map(({ said }) => said))].join(" ");
      doubt.hidden = doubts.length === 0;
      need.update();
      const sentences = issues.show(shown);
      setAttribute(input, "aria-invalid", shown.length > 0 && "true");
      const others = [words, kept, doubt].filter(({ hidden }) => !hidden).map((one) => one.id);
      input.setAttribute("aria-describedby", [hint.id, ...others, ...sentences].join(" "));
      input.setCustomValidity(found[0]?.message ?? "");
      input.classList.toggle("right", text !== "" && found.length === 0 && doubts.length === 0);
      input.classList.toggle("doubtful", found.length === 0 && doubts.length > 0);
    },
  };

  /** Whether what is wrong may be said: a person has left the field, or no more typing can make it right. */
  function isSettled(text: string): boolean {
    const { visited } = state.draft;
    const other =
      field.neededWhen?.is === "given" && visited.has(inputId([...path.slice(0, -1), field.neededWhen.field]));
    return visited.has(id) || other || (text !== "" && !canContinue(field, text, Date.now()));
  }

  function leave(): void {
    state.draft = visit(state.draft, id);
    preflight.changed();
  }

  function write(text: string): void {
    state.draft = { ...state.draft, values: withText(state.draft.values, path, text) };
    preflight.changed();
  }

  function take(text: string, said: string): void {
    preflight.undoably(said, () => {
      state.draft = visit({ ...state.draft, values: withText(state.draft.values, path, text) }, id);
    });
    document.getElementById(id)?.focus();
  }

  function showText(text: string): void {
    if (input.value !== text) input.value = text;
    // An input takes line breaks out of what it shows.
    kept.hidden = input.value === text;
    choices?.choose(text);
    const said = text === "" ? undefined : inWords(field.name, text, preflight.context());
    words.textContent = said === undefined ? "" : `= ${said}`;
    words.hidden = said === undefined;
  }
}
